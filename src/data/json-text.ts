/** Why a text is not JSON, and where: `line` and `column` count from 1. */
export class JsonTextError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, text: string, offset: number) {
    super(message);
    this.name = 'JsonTextError';
    const before = text.slice(0, offset).split('\n');
    this.line = before.length;
    this.column = (before.at(-1)?.length ?? 0) + 1;
  }
}

const messageOf = (text: string): string | null => {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const hasUnexpectedToken = (text: string): boolean => messageOf(text)?.startsWith('Unexpected token') ?? false;

/**
 * Where the token stands that V8 calls unexpected. It prints no position for one (Node 26), but every
 * shorter text that holds the token is refused for it and every text before it is not: halving finds it.
 */
function unexpectedTokenOffset(text: string): number {
  let [fine, refused] = [0, text.length];
  while (refused - fine > 1) {
    const middle = (fine + refused) >> 1;
    if (hasUnexpectedToken(text.slice(0, middle))) refused = middle;
    else fine = middle;
  }
  return fine;
}

function explain(text: string, message: string): JsonTextError {
  if (text.trim() === '') return new JsonTextError('expected JSON, found an empty file', text, 0);
  if (message.startsWith('Unexpected token')) {
    const offset = unexpectedTokenOffset(text);
    return new JsonTextError(`unexpected ${JSON.stringify(text.charAt(offset))}`, text, offset);
  }
  const position = / at position (\d+)/.exec(message);
  const offset = position ? Number(position[1]) : text.length;
  const reason =
    offset < text.length ? message.replace(/(?: in JSON)? at position .*$/s, '') : 'the file ends too early';
  return new JsonTextError(reason.charAt(0).toLowerCase() + reason.slice(1), text, offset);
}

/** Parses JSON. @throws JsonTextError with line and column. */
export function parseJson(text: string): unknown {
  const message = messageOf(text);
  if (message !== null) throw explain(text, message);
  return JSON.parse(text);
}
