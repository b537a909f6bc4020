import { isSameSite, webAddress } from './article-address.ts';
import { articleIn } from './article-in.ts';
import { decodeText } from './decode-text.ts';
import { pageDocument } from './page-document.ts';
import { pageFacts } from './page-facts.ts';
import { plainText } from './plain-text.ts';
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

/** A day's live blog has 200,000 characters. */
const LONGEST_ARTICLE = 250_000;

/** A byline that is a name and nothing else. */
const NAME = /^(?:[Bb]y:? |BY:? )?(\p{Lu}[\p{L}’'.-]+(?: [\p{L}’'.-]+){1,4})$/u;

/** The author whom a byline on the page names; that a publisher wrote it itself names nobody. */
function authorIn(byline: string | null, publisher: string | null): string | null {
  const name = NAME.exec(plainText(byline ?? ''))?.[1] ?? null;
  return name === publisher ? null : name;
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
  const { text: body, byline } = articleIn(html, where);
  if (body === '') throw new UnreadableError(where, 'this page holds no article, or shows it only to browsers.');
  if (body.length > LONGEST_ARTICLE)
    throw new UnreadableError(where, `this page has more than ${LONGEST_ARTICLE} characters of text.`);
  const hasTitle = facts.title === null || body.startsWith(facts.title);
  const author = facts.author ?? authorIn(byline, facts.publisher);
  return { ...facts, author, url: urlOf(canonical, source), text: hasTitle ? body : `${facts.title}\n\n${body}` };
}
