import { slashCommand } from '../../discord/interactions.ts';

/** What every request asks: two who met in many races. */
export const asked = () => slashCommand('rivalry', { a: 'Jakob Ingebrigtsen', b: 'Josh Kerr' });
