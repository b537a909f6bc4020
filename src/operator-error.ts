/** A failure to expect, in words for whoever runs the bot: the message says what is wrong and what to do, and a stack would add nothing. */
export abstract class OperatorError extends Error {}
