/**
 * A command with its options as one short line of text, so that a button can hold it in its `custom_id` and still work
 * after a restart: `rivalry|a=josh-kerr|b=jakob-ingebrigtsen`. A subcommand follows a dot: `quote.by|speaker=josh-kerr|page=2`.
 */
export interface Invocation {
  readonly command: string;
  readonly subcommand?: string;
  readonly options: Readonly<Record<string, string>>;
}

/** A way on from an answer: a button that asks something else. */
export interface Lead {
  readonly label: string;
  readonly invocation: Invocation;
  /** The answer takes the place of the message; otherwise it is a new one. */
  readonly inPlace?: true;
}

const quoteSigns = (text: string): string => text.replace(/[%|=]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
const restoreSigns = (text: string): string =>
  text.replace(/%(25|7c|3d)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** An invocation as a line of text. */
export function encodeInvocation({ command, subcommand, options }: Invocation): string {
  const name = subcommand === undefined ? command : `${command}.${subcommand}`;
  return [name, ...Object.entries(options).map(([key, value]) => `${key}=${quoteSigns(value)}`)].join('|');
}

/** The invocation in a line of text; options without a value are dropped. */
export function decodeInvocation(text: string): Invocation {
  const [name = '', ...pairs] = text.split('|');
  const [command = '', subcommand] = name.split('.');
  const options: Record<string, string> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at > 0) options[pair.slice(0, at)] = restoreSigns(pair.slice(at + 1));
  }
  return subcommand === undefined ? { command, options } : { command, subcommand, options };
}
