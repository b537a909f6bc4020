import { Readability } from '@mozilla/readability';
import { isSameSite, webAddress } from './article-address.ts';
import { decodeText } from './decode-text.ts';
import { isElement, type PageElement, type PageNode, pageDocument } from './page-document.ts';
import { pageFacts } from './page-facts.ts';
import { BREAK, textOf } from './text-of.ts';
import { UnreadableError } from './unreadable-error.ts';

/** An article as a page gives it: what the page states of it, null where it doesn't, and its text with the title on top. */
export interface WebPage {
  readonly url: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly text: string;
}

/** Where a page comes from. */
export interface PageSource {
  /** How complaints name it: its address or its file. */
  readonly where: string;
  /** The address it was fetched from, after redirects; null for a file. */
  readonly address: string | null;
  /** The Content-Type header, or nothing. */
  readonly contentType: string;
}

/** What stands on a page beside its article and reads like it: quotations pulled out of the text, teasers, captions, posts. */
const BESIDE = `script:not([type="application/ld+json"]), style, noscript, template, svg, iframe, button, select, nav, aside, dialog, figcaption, [hidden],
  [aria-hidden="true"], [role="navigation"], [role="complementary"], blockquote.twitter-tweet, blockquote.instagram-media`;

/** Shorter than any report: a notice about cookies, or a page that a script would have filled. */
const SHORTEST_ARTICLE = 140;
/** A day's live blog has 200,000 characters. */
const LONGEST_ARTICLE = 400_000;

/** A menu, or links to other articles: nothing can be read in it but links. Rows of results have marks beside theirs. */
function isMenu(element: PageElement): boolean {
  const links = [...element.querySelectorAll('a')].map((link) => link.textContent);
  const letters = (text: string): number => text.match(/[\p{L}\d]/gu)?.length ?? 0;
  return links.length > 1 && letters(element.textContent) === letters(links.join(''));
}

/** A picture goes with its caption and a pulled quotation with its frame; a table in a figure is the article's. */
function clear(root: PageElement): void {
  for (const element of root.querySelectorAll(BESIDE)) element.remove();
  for (const figure of root.querySelectorAll('figure')) if (!figure.querySelector('table, pre')) figure.remove();
  for (const list of root.querySelectorAll('ul, td')) if (isMenu(list)) list.remove();
  for (const br of root.querySelectorAll('br')) br.replaceWith(BREAK);
}

/** What Readability takes for the article; null when it finds none. */
function readable(document: object): PageElement | null {
  const keep = (node: PageNode): PageNode => node;
  // Readability's types lean on those of a browser, which this project doesn't load; any document will do.
  const reader = new Readability<PageNode>(document, { serializer: keep, charThreshold: SHORTEST_ARTICLE });
  const content = reader.parse()?.content;
  return content && isElement(content) ? content : null;
}

/** The article's text: as Readability finds it, else all that stands in `article`, `main` or the page. */
function articleText(html: string, where: string): string {
  const { document, root } = pageDocument(html, where);
  clear(root);
  const whole = root.querySelector('article') ?? root.querySelector('main') ?? root;
  const everything = textOf(whole);
  const found = readable(document);
  const text = found ? textOf(found) : '';
  return text.length >= SHORTEST_ARTICLE ? text : everything;
}

/** A page may say that its article stands elsewhere on its own site; of other sites it is not believed. */
function urlOf(canonical: string | null, { address }: PageSource): string | null {
  const stated = canonical === null ? null : webAddress(canonical, address ?? undefined);
  if (address === null) return stated;
  return stated && isSameSite(stated, address) ? stated : webAddress(address);
}

/**
 * Reads the article out of a page. Pure; its time is bounded by the bounds of `pageDocument`.
 * @throws UnreadableError for a page that is too large or too deep, or holds no article.
 */
export function readPage(bytes: Uint8Array, source: PageSource): WebPage {
  const { where } = source;
  const html = decodeText(bytes, source.contentType);
  const { canonical, ...facts } = pageFacts(pageDocument(html, where).root);
  const body = articleText(html, where);
  if (body.length < SHORTEST_ARTICLE)
    throw new UnreadableError(where, 'this page holds no article, or shows it only to browsers.');
  if (body.length > LONGEST_ARTICLE)
    throw new UnreadableError(where, `this page has more than ${LONGEST_ARTICLE} characters of text.`);
  const hasTitle = facts.title === null || body.startsWith(facts.title);
  return { ...facts, url: urlOf(canonical, source), text: hasTitle ? body : `${facts.title}\n\n${body}` };
}
