/** Discord's own markup, which no report has: marks of quotes and headings at the start of a line, fences, bold, spoilers. */
const LINE_MARKS = /^(?:>>> |> |#{1,3} |-# )+/gm;
const FENCES = /^```\w*$|```/gm;
const EMPHASIS = /\*\*|__|\|\||(?<![\p{L}\d*])\*(?=\S)|(?<=\S)\*(?![\p{L}\d*])/gu;
const MASKED_LINK = /\[([^\]\n]+)\]\(<?https?:\/\/[^\s)>]+>?(?: "[^"\n]*")?\)/g;

/** A line that is an address and nothing else; Discord's angle brackets hide its preview. */
const ADDRESS_LINE = /^<?(https?:\/\/[^\s<>]+)>?$/;

/**
 * What somebody pasted into a message, as the text of an article: without Discord's markup, and with the address it came
 * from in front: the first line of it that is an address, or else the message's own.
 */
export function pastedReport(content: string, link: string): string {
  const lines = content
    .replace(FENCES, '')
    .replace(LINE_MARKS, '')
    .replace(MASKED_LINK, '$1')
    .split(/\r\n?|\n/);
  const address = lines.flatMap((line) => ADDRESS_LINE.exec(line.trim())?.[1] ?? [])[0] ?? link;
  const text = lines.filter((line) => !ADDRESS_LINE.test(line.trim())).join('\n');
  return `URL: ${address}\n${text.replace(EMPHASIS, '').trim()}\n`;
}
