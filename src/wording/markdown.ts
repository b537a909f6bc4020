/** Controls, bidirectional marks and overrides, invisible spaces and tags: nothing a reader would miss. */
const INVISIBLE =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/gu;

/** Whether a reader sees nothing in it. */
export const isBlank = (text: string): boolean => !/[^\s\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u.test(text);

/** Text from outside as one line of visible characters; "–" when nothing is left. For footers, labels and choices. */
export function plain(text: string): string {
  const line = text.toWellFormed().replace(/\s+/gu, ' ').replace(INVISIBLE, '').replace(/ +/g, ' ').trim();
  return isBlank(line) ? '–' : line;
}

/** Signs that Discord reads as markup anywhere in a line. */
const MARKUP = /[\\*_~`|<>@#[\]():]/g;
/** What makes a list at the start of a line: "- ", "+ ", "1. ". */
const LIST_START = /^(\s*)(?:([-+])|(\d+)(\.))(?=\s|$|#)/;

const escapeLine = (line: string): string =>
  line
    .replace(MARKUP, '\\$&')
    .replace(
      LIST_START,
      (_, space: string, bullet?: string, number = '', dot?: string) => `${space}${number}\\${bullet ?? dot}`,
    );

/** Text from outside for a title or description: it looks as it is written, formats nothing, links and mentions nobody. */
export const literal = (text: string): string => escapeLine(plain(text));

/** The same for text of several lines, each of which becomes a line of a block quote. */
export const blockQuote = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .filter((line) => !isBlank(line))
    .map((line) => `> ${literal(line)}`)
    .join('\n') || '> –';

/** One line of fixed-width text; what is already clean keeps its spaces. */
export const code = (text: string): string => `\`${text.replaceAll('`', '’')}\``;

/** A link under a text of ours or from outside; only the text when the address is not one for the web. */
export function link(text: string, url: string | null): string {
  if (url === null || !URL.canParse(url)) return literal(text);
  const { protocol, href } = new URL(url);
  const address = href.replaceAll('(', '%28').replaceAll(')', '%29');
  return /^https?:$/.test(protocol) && address.length <= 500 ? `[${literal(text)}](${address})` : literal(text);
}
