/**
 * What a bot's token looks like: three base64url parts, of which the first holds the bot's id. The bounds only keep the
 * search through long text linear.
 */
const botToken = '[\\w-]{23,64}\\.[\\w-]{6,16}\\.[\\w-]{27,}';

const wholeBotToken = new RegExp(`^${botToken}$`);

// In a line of JSON a token may follow an escape (`\n`), whose letter must survive or the line is no JSON any more.
const anyBotToken = new RegExp(`(\\\\u[\\da-f]{4}|\\\\.)?${botToken}`, 'g');

/** Every token has this in it, and a search that begins at a dot is soon over. */
const middleOfBotToken = /\.[\w-]{6,16}\.[\w-]{27}/;

/** Interaction tokens stand in URLs, and begin with the base64 of "interaction:" everywhere else. */
const interactionTokenInUrl = /(\/(?:interactions|webhooks)\/\d+\/)[^/\s"'\\?]+/g;
const interactionToken = /aW50ZXJhY3Rpb246[\w+/=-]*/g;

/** Whether the text is shaped like a bot's token; every text that is, `hideTokens` hides. */
export const isBotToken = (text: string): boolean => wholeBotToken.test(text);

/** The same text, plain or JSON, without the tokens of bots and interactions that stand in it. */
export const hideTokens = (text: string): string =>
  (middleOfBotToken.test(text) ? text.replace(anyBotToken, '$1[token]') : text)
    .replace(interactionTokenInUrl, '$1[token]')
    .replace(interactionToken, '[token]');
