import { parseHTML } from 'linkedom';
import { UnreadableError } from './unreadable-error.ts';

/** What is used of a DOM's nodes. The types of `linkedom` lean on those of a browser, which this project doesn't load. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** An element of a page; names are in lower case. */
export interface PageElement extends PageNode {
  readonly localName: string;
  readonly textContent: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  replaceWith(text: string): void;
  remove(): void;
}

/** A document, which is only handed on, and its outermost element. */
export interface Page {
  readonly document: object;
  readonly root: PageElement;
}

/** `nodeType` of a text. */
export const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Tells elements from texts and comments. */
export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT_NODE;

/**
 * Bounds of a page. Reports have 500 to 5,000 elements in 10 to 40 levels and at most 2 MB; the parser and Readability take
 * more than linear time in elements, levels and the pieces that a text is in (each `<` and `&` begins one). At these bounds it is
 * a second or two.
 */
const MOST_CHARACTERS = 3_000_000;
const MOST_TAGS = 15_000;
const MOST_PIECES = 60_000;
const MOST_LEVELS = 100;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Why a page is not even looked at, counted before anything is built of it; null for one that is. */
function tooMuch(html: string): string | null {
  if (html.length > MOST_CHARACTERS) return `is larger than ${MOST_CHARACTERS / 1e6} MB`;
  if (count(html, /<[a-z]/gi) > MOST_TAGS) return `has more than ${MOST_TAGS} elements`;
  return count(html, /[<&]/g) > MOST_PIECES ? `is in more than ${MOST_PIECES} pieces` : null;
}

/** How many levels of elements there are, counted no further than the bound. */
function levelsOf(root: PageElement): number {
  let levels = 0;
  for (let level = [root]; level.length > 0 && levels <= MOST_LEVELS; levels += 1)
    level = level.flatMap((element) => [...element.childNodes].filter(isElement));
  return levels;
}

/** Null when it is nothing that can be understood. */
function parse(html: string): Page | null {
  try {
    const { document }: { document: { documentElement: PageElement | null } } = parseHTML(html);
    return document.documentElement && { document, root: document.documentElement };
  } catch {
    return null; // an attribute of megabytes, for one, has more words than an argument list can hold
  }
}

/**
 * The document of a page, however broken it is. Text without an `html` element around it gets one.
 * @throws UnreadableError for what is too large or too deep.
 */
export function pageDocument(html: string, where: string): Page {
  const excess = tooMuch(html);
  if (excess !== null) throw new UnreadableError(where, `this page ${excess}.`);
  const asWritten = parse(html);
  const page = asWritten?.root.localName === 'html' ? asWritten : parse(`<html><body>${html}</body></html>`);
  if (!page) throw new UnreadableError(where, 'this page is no HTML that can be understood.');
  if (levelsOf(page.root) > MOST_LEVELS)
    throw new UnreadableError(where, `this page is nested more than ${MOST_LEVELS} levels deep.`);
  return page;
}
