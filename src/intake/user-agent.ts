import project from '../../package.json' with { type: 'json' };

/** How the bot names itself to the servers it reads from. */
export const userAgent = `Bell-Lap/${project.version} (a Discord bot that reads athletics reports from feeds its operator chose)`;
