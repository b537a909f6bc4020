import type { PageElement } from './page-document.ts';
import { plainText } from './plain-text.ts';
import { statedDay } from './stated-day.ts';
import { structuredData } from './structured-data.ts';

/** What a page states of its article outside the text; null where it doesn't. `canonical` is as written. */
export interface PageFacts {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly canonical: string | null;
}

/** Names that publishers give the day in `<meta>`, the commonest first. */
const DAYS = `article:published_time og:article:published_time og:published_time article:published datepublished pubdate
  publishdate publish-date publish_date publication_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime
  dcterms.created dcterms.issued dcterms.date dc.date.issued dc.date.created dc.date originalpublicationdate date`.split(
  /\s+/,
);
const AUTHORS = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'];

/** `<meta>` by its name, property or itemprop in lower case; the first of a name counts. */
function metaOf(root: PageElement): ReadonlyMap<string, string> {
  const metas = [...root.querySelectorAll('meta')].flatMap((meta) => {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim();
    return name && content ? [[name.toLowerCase(), content] as const] : [];
  });
  return new Map(metas.reverse());
}

/** A line of a page's facts: no address, no essay. */
function line(html: string | null | undefined): string | null {
  const text = plainText(html ?? '');
  return text === '' || text.length > 300 || /^https?:/i.test(text) ? null : text;
}

function authorOf(candidates: readonly (string | null | undefined)[], publisher: string | null): string | null {
  const author = candidates.map(line).find((name) => name !== null && name !== publisher);
  return author?.replace(/^by:? /i, '') ?? null;
}

/** "the Guardian" is The Guardian everywhere else; a bare host such as "www.example.com" is no name. */
function publisherOf(candidates: readonly (string | null | undefined)[]): string | null {
  const name = candidates.map(line).find((text) => text !== null && !/^(?:[a-z\d-]+\.)+[a-z]+$/.test(text));
  return name?.replace(/^the /, 'The ') ?? null;
}

/** A title without the name of its site behind it: "Kerr wins - BBC Sport". */
function titleOf(candidates: readonly (string | null | undefined)[], publisher: string | null): string | null {
  const title = candidates.map(line).find((text) => text !== null) ?? null;
  const [, shorter = null, site] = /^(.{8,}?) [-–—|·•:] ([^-–—|·•:]{2,60})$/u.exec(title ?? '') ?? [];
  return site !== undefined && site.toLowerCase() === publisher?.toLowerCase() ? shorter : title;
}

/** The only heading of the first rank; where there are several, none is the article's. */
function onlyHeading(root: PageElement): string | null {
  const [first, ...others] = root.querySelectorAll('h1');
  return first && others.length === 0 ? first.textContent : null;
}

function dayOf(root: PageElement, meta: ReadonlyMap<string, string>, inData: string | null): string | null {
  const times = [...root.querySelectorAll('time[datetime]')].slice(0, 1).map((time) => time.getAttribute('datetime'));
  const stated = [inData, ...DAYS.map((name) => meta.get(name)), ...times];
  return stated.map((text) => statedDay(text ?? '')).find((day) => day !== null) ?? null;
}

/** Reads title, author, publisher, day and address from JSON-LD, `<meta>`, `<link>`, `<h1>`, `<time>` and `<title>`. */
export function pageFacts(root: PageElement): PageFacts {
  const meta = metaOf(root);
  const data = structuredData(root);
  const publisher = publisherOf([meta.get('og:site_name'), data.publisher, meta.get('application-name')]);
  const titles = [data.headline, meta.get('og:title'), onlyHeading(root), root.querySelector('title')?.textContent];
  return {
    title: titleOf(titles, publisher),
    author: authorOf([data.author, ...AUTHORS.map((name) => meta.get(name))], publisher),
    publisher,
    published: dayOf(root, meta, data.datePublished),
    canonical: root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url') ?? null,
  };
}
