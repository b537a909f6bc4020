/** For so long, in milliseconds, Discord surely gives the earlier message for the same nonce; its page says “the past few minutes”. */
export const NONCE_MS = 2 * 60_000;
