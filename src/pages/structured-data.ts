import { z } from 'zod';
import type { PageElement } from './page-document.ts';

/** What a page says of itself in JSON-LD, in the words of schema.org; null where it doesn't. */
export interface StructuredData {
  readonly headline: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly datePublished: string | null;
}

/** Wrong parts are left out, not complained of: half of all pages have some. */
const text = z.string().nullable().catch(null).default(null);
const named = z.union([z.string(), z.looseObject({ name: z.string() }).transform(({ name }) => name)]);
const names = z
  .union([named.transform((name) => [name]), z.array(named.nullable().catch(null))])
  .catch([])
  .transform((all) => all.filter((name) => name !== null));

const thing = z.looseObject({ '@type': z.union([z.string().transform((type) => [type]), z.array(z.string())]) });
const article = z.object({
  headline: text,
  author: names.optional(),
  publisher: names.optional(),
  datePublished: text,
});

const ARTICLE = /(?:Article|BlogPosting|Report)$/;
/** `@graph` and lists nest things a few levels deep; deeper ones are no article. */
const MOST_LEVELS = 4;

function things(json: unknown, levels = MOST_LEVELS): z.infer<typeof thing>[] {
  if (levels === 0) return [];
  if (Array.isArray(json)) return json.slice(0, 100).flatMap((entry) => things(entry, levels - 1));
  const graph = z.looseObject({ '@graph': z.unknown().optional(), mainEntity: z.unknown().optional() }).safeParse(json);
  const own = thing.safeParse(json);
  return [
    ...(own.success ? [own.data] : []),
    ...(graph.success ? [graph.data['@graph'], graph.data.mainEntity].flatMap((more) => things(more, levels - 1)) : []),
  ];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // a script of a template that was never filled in
  }
}

/** The first article that a page's JSON-LD describes; everything null when it describes none. */
export function structuredData(root: PageElement): StructuredData {
  const scripts = [...root.querySelectorAll('script[type="application/ld+json"]')];
  const found = scripts
    .flatMap((script) => things(parsed(script.textContent)))
    .find(({ '@type': types }) => types.some((type) => ARTICLE.test(type)));
  const { headline, datePublished, author = [], publisher = [] } = article.parse(found ?? {});
  return { headline, datePublished, author: author.join(' and ') || null, publisher: publisher[0] ?? null };
}
