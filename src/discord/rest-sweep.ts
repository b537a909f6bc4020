/**
 * Options of a discord.js client that speaks to Discord: for each channel that it posts in, and for each answer that it follows up, it
 * keeps a queue until it is swept away, which is after an hour unless told otherwise.
 */
export const restSweep = { handlerSweepInterval: 60_000 } as const;
