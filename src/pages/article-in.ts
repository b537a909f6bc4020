import { Readability } from '@mozilla/readability';
import { isElement, type PageElement, type PageNode, pageDocument } from './page-document.ts';
import { BREAK, textOf } from './text-of.ts';

/** What stands on a page beside its article and reads like it: quotations pulled out of the text, teasers, captions, posts. */
const BESIDE = `script:not([type="application/ld+json"]), style, noscript, template, svg, iframe, button, select,
  nav, aside, dialog, figcaption, [hidden], [aria-hidden="true"], [role="navigation"],
  [role="complementary"], blockquote.twitter-tweet, blockquote.instagram-media`;

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

/** Shorter than any report: a notice about cookies, or a page that a script would have filled. */
const SHORTEST_ARTICLE = 140;
const USUAL_ARTICLE = 500;

/** An article as it was found on its page; the text is empty where there is none. */
export interface FoundArticle {
  readonly text: string;
  readonly byline: string | null;
}

/** What Readability takes for the article, if possible of so many characters. */
function readable(html: string, where: string, charThreshold: number): FoundArticle {
  const { document, root } = pageDocument(html, where);
  clear(root);
  const keep = (node: PageNode): PageNode => node;
  // Readability's types lean on those of a browser, which this project doesn't load; any document will do.
  const found = new Readability<PageNode>(document, { serializer: keep, charThreshold }).parse();
  const content = found?.content;
  return { text: content && isElement(content) ? textOf(content) : '', byline: found?.byline ?? null };
}

/** All that stands in `article`, `main` or the page. */
function everything(html: string, where: string): string {
  const { root } = pageDocument(html, where);
  clear(root);
  return textOf(root.querySelector('article') ?? root.querySelector('main') ?? root);
}

/**
 * The article as Readability finds it. Asked for little, it takes a notice for the article on some pages; asked for much, it adds
 * to short reports what stands around them.
 */
export function articleIn(html: string, where: string): FoundArticle {
  const short = readable(html, where, SHORTEST_ARTICLE);
  if (short.text.length >= USUAL_ARTICLE) return short;
  const long = readable(html, where, USUAL_ARTICLE);
  const found = long.text.length > 3 * short.text.length ? long : short;
  if (found.text.length >= SHORTEST_ARTICLE) return found;
  const text = everything(html, where);
  return { ...found, text: text.length >= SHORTEST_ARTICLE ? text : '' };
}
