import { isElement, type PageElement, type PageNode, TEXT_NODE } from './page-document.ts';

const LINE = '\n';
const PARAGRAPH = '\n\n';

/** What ends the line before it and begins one behind it; everything else stands within a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  `address article blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html
  main menu ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** What holds nothing that is read. */
const SILENT: ReadonlySet<string> = new Set(
  `audio button canvas datalist dialog embed figcaption head iframe input map math nav noscript object option picture script
  select style svg template textarea video`.split(/\s+/),
);

/** A row of results is shorter; what is longer is a page laid out in columns. */
const LONGEST_ROW = 300;

/** White space, and what only tells a printer where a word may be broken. */
const SPACE = /[\s\u200b]+/gu;
const SOFT_HYPHEN = /\u00ad/gu;

/**
 * Stands for a `br` while Readability works, as that loses some of two in a row. A character for private use: no page has it,
 * and if one has, a line ends there.
 */
export const BREAK = '\ue000';

const oneLine = (text: string): string => text.replace(SOFT_HYPHEN, '').replace(SPACE, ' ');

const linesAt = (separator: string, text: string): string => text.split(separator).map(oneLine).join(LINE);

const childrenOf = (node: PageNode, isPreformatted: boolean): string =>
  [...node.childNodes].map((child) => textWithin(child, isPreformatted)).join('');

/** A row of a table as one line, "1 Josh Kerr GBR 3:32.10"; null when its cells are columns of a page. */
function rowOf(row: PageElement): string | null {
  if (row.querySelector('table, ul, ol')) return null;
  const cells = [...row.childNodes].filter(isElement).map((cell) => oneLine(childrenOf(cell, false)).trim());
  const line = cells.filter((cell) => cell !== '').join(' ');
  return cells.length > 1 && line.length <= LONGEST_ROW ? line : null;
}

/** An ordered list prints its numbers, though they stand nowhere in the page; a list of teasers has no use for them. */
function orderedItems(list: PageElement): string {
  const first = Number(list.getAttribute('start') ?? 1) || 1;
  const items = [...list.childNodes].filter(isElement).map((item) => textWithin(item, false).trim());
  return items.map((item, i) => `${LINE}${item.includes(LINE) ? '' : `${first + i}. `}${item}${LINE}`).join('');
}

function elementText(element: PageElement, isPreformatted: boolean): string {
  const name = element.localName;
  if (SILENT.has(name)) return '';
  if (name === 'br') return LINE;
  if (name === 'li') return `${LINE}${childrenOf(element, isPreformatted)}${LINE}`;
  if (name === 'ol') return `${PARAGRAPH}${orderedItems(element)}${PARAGRAPH}`;
  if (name === 'q') return `“${childrenOf(element, isPreformatted)}”`;
  const row = name === 'tr' ? rowOf(element) : null;
  if (row !== null) return `${LINE}${row}${LINE}`;
  const inner = childrenOf(element, isPreformatted || name === 'pre');
  return BLOCKS.has(name) ? `${PARAGRAPH}${inner}${PARAGRAPH}` : inner;
}

function textWithin(node: PageNode, isPreformatted: boolean): string {
  if (isElement(node)) return elementText(node, isPreformatted);
  if (node.nodeType !== TEXT_NODE) return '';
  const text = node.nodeValue ?? '';
  return linesAt(isPreformatted ? LINE : BREAK, text);
}

/** White space between two blocks is no empty line, though what ends one and begins the next is. */
const isOnlySpace = (line: string): boolean => line !== '' && line.trim() === '';

/**
 * The text of an element as it is read on a page: a paragraph a line with an empty line between, each `br`, list item and row of a
 * table a line of its own, white space only where it shows.
 */
export const textOf = (element: PageElement): string =>
  textWithin(element, false)
    .split(LINE)
    .filter((line) => !isOnlySpace(line))
    .map((line) => line.replace(SPACE, ' ').trim())
    .join(LINE)
    .replace(/\n{3,}/g, PARAGRAPH)
    .trim();
