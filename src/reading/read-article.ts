import { createHash } from 'node:crypto';
import type { ArticleRecord, Quote, Slip } from '../articles/record.ts';
import { formatMark } from '../athletics/mark.ts';
import { addressed } from './address.ts';
import { cast, type Naming } from './cast.ts';
import { claimsIn } from './claims.ts';
import { daysIn, weekdaysIn } from './days.ts';
import { disciplinesIn } from './disciplines-in-text.ts';
import { articleYear, placeMeets } from './editions.ts';
import type { Knowledge, Person } from './knowledge.ts';
import { layout } from './layout.ts';
import { masthead } from './masthead.ts';
import { meetFinder } from './meets-in-text.ts';
import { tellings } from './mentions.ts';
import { type Quotation, quotations } from './quotations.ts';
import { listedClaims } from './result-lists.ts';
import type { Scene } from './scene.ts';
import { sentences } from './sentences.ts';
import { contains, masked, type Span } from './span.ts';
import { type Attribution, attributions } from './speakers.ts';

/** Reads articles with a given knowledge of athletes and meets. Pure: the same text gives the same record. */
export function articleReader(knowledge: Knowledge): (raw: string) => ArticleRecord {
  const meetsIn = meetFinder(knowledge);
  return (raw) => {
    const { url, text, ...address } = addressed(raw);
    const blocks = layout(text);
    const head = masthead(text, blocks);
    const published = head.published ?? address.published;
    const prose = blocks.filter(({ kind }) => kind === 'prose');
    const namings = cast(text, prose, knowledge);
    const spoken = quotations(
      text,
      blocks,
      (span) =>
        namings.some((naming) => contains(span, naming)) ||
        /\b[Tt]he \d+-year-old\b/.test(text.slice(span.start, span.end)),
    );
    const narration = maskSpeech(text, spoken);
    const found = prose.flatMap((block) =>
      meetsIn(narration, block).filter((meet) => !isTitle(narration, meet, block)),
    );
    const year = articleYear(text, published, found);
    const meets = placeMeets(found, year);
    const told = prose.flatMap((block, paragraph) =>
      sentences(narration, block).map((sentence) => ({ sentence, paragraph })),
    );
    const narrated = namings.filter((naming) => !spoken.some(({ outer }) => contains(outer, naming)));
    const day = published ?? latest(meets.flatMap(({ edition }) => edition?.start ?? []));
    const tales = tellings(
      narration,
      told.map(({ sentence }) => sentence),
      narrated,
      day,
    );
    const scenes = told.flatMap(({ sentence, paragraph }, i): Scene[] => {
      const tale = tales[i];
      if (!tale) return [];
      const named = disciplinesIn(narration, sentence);
      return [
        {
          ...tale,
          asides: tale.clauses.filter(({ aside }) => aside),
          paragraph,
          disciplines: named.filter((one) => !isTitle(narration, one, sentence)),
          titles: named.filter((one) => isTitle(narration, one, sentence)),
          meets: meets.filter((meet) => contains(sentence, meet)),
          days: [...daysIn(narration, sentence, year), ...weekdaysIn(narration, sentence, published)],
        },
      ];
    });
    const firstRow = blocks.find(({ kind }) => kind === 'row');
    const listMeet = firstRow
      ? (placeMeets(meetsIn(oneLine(text), { start: 0, end: firstRow.start }), year)[0] ?? null)
      : null;
    const listDay = weekdaysIn(text, { start: 0, end: firstRow?.start ?? 0 }, published)[0]?.date ?? null;
    const claims = [
      ...claimsIn(narration, scenes, misprints(namings)),
      ...listedClaims(text, blocks, listMeet, listDay, knowledge),
    ];
    const said = attributions(narration, spoken, prose, scenes);
    const sha256 = createHash('sha256').update(raw).digest('hex');
    const record = {
      id: sha256.slice(0, 8),
      sha256,
      url,
      title: head.title,
      publisher: head.publisher ?? address.publisher,
      author: head.author,
      published,
      quotes: spoken.map((quotation, i) => quoteOf(text, quotation, said[i], namings, scenes)),
      claims,
      slips: slipsOf(claims, text),
    };
    return inCharacters(record, text);
  };
}

/** "the 400m hurdles champion" describes somebody, and not the race at hand. */
const isTitle = (text: string, { end }: Span, sentence: Span): boolean =>
  /^ (?:[\p{L}-]+ )?(?:champion|medall?ist|specialist|bid\b|hopes?\b)/iu.test(text.slice(end, sentence.end));

/** A name broken over two lines, on one. */
const oneLine = (text: string): string =>
  text.replace(/(?<=[\p{L}\d])\r?\n(?=\p{L})/gu, (line) => ' '.repeat(line.length));

const latest = (dates: readonly string[]): string | null =>
  dates.reduce<string | null>((a, b) => (a && a > b ? a : b), null);

/** The text without what was said; the punctuation that ends a quotation still ends the writer's sentence. */
function maskSpeech(text: string, spoken: readonly Quotation[]): string {
  return masked(
    text,
    spoken.flatMap(({ outer, start, end }) => {
      const kept = /[.!?,]/.test(text[end - 1] ?? '') ? end - 1 : end;
      return [
        { start: outer.start, end: Math.max(kept, start) },
        { start: end, end: outer.end },
      ].filter((s) => s.end > s.start);
    }),
  );
}

/** Full names as the article prints them, where that differs from the name the reader knows. */
function misprints(namings: readonly Naming[]): ReadonlyMap<string, string> {
  return new Map(
    namings
      .filter(({ printed, person }) => printed.includes(' ') && printed !== person.name)
      .map(({ person, printed }) => [person.name, printed]),
  );
}

/** Whom words are about: those they name, and whoever "he" or "she" means that led to them. */
function aboutOf(text: string, span: Span, said: Attribution | undefined, namings: readonly Naming[]): string[] {
  const named = namings.filter((naming) => contains(span, naming)).map(({ person }) => person);
  const pronoun = /\b(?:he|him|his|she|her)\b/i.test(text.slice(span.start, span.end));
  const other = pronoun
    ? (said?.led?.mentions ?? []).map(({ person }) => person).filter((person) => person.name !== said?.speaker?.name)
    : [];
  const people: Person[] = [...named, ...(named.length === 0 ? other : [])];
  return [...new Set(people.map(({ name }) => name))];
}

function quoteOf(
  text: string,
  quotation: Quotation,
  said: Attribution | undefined,
  namings: readonly Naming[],
  scenes: readonly Scene[],
): Quote {
  const { start, end, unopened } = quotation;
  const before = scenes.filter(({ sentence }) => sentence.start <= start);
  const meet = before.findLast(({ meets }) => meets.length > 0)?.meets.at(-1) ?? null;
  const discipline =
    disciplinesIn(text, quotation)[0] ??
    before.findLast(({ disciplines }) => disciplines.length > 0)?.disciplines.at(-1);
  return {
    text: text.slice(start, end),
    speaker: said?.speaker?.name ?? null,
    about: {
      athletes: aboutOf(text, quotation, said, namings),
      discipline: discipline?.discipline ?? null,
      meet: meet && { id: meet.meet?.id ?? null, name: meet.edition?.name ?? meet.name, year: meet.year },
    },
    unopened,
    why: said?.why ?? 'unknown',
    start,
    end,
  };
}

/** The printer's slips that were understood: a mark written as no result list writes it. */
function slipsOf(claims: ArticleRecord['claims'], text: string): Slip[] {
  return claims.flatMap(({ mark, printedMark, start, end }) => {
    if (!mark || !printedMark) return [];
    const at = text.indexOf(printedMark, start);
    return at < 0 || at > end
      ? []
      : [{ printed: printedMark, understood: formatMark(mark), start: at, end: at + printedMark.length }];
  });
}

/** Spans count characters (code points), so that any program can follow them; inside this room they count UTF-16 units. */
function inCharacters(record: ArticleRecord, text: string): ArticleRecord {
  const count = (at: number) => [...text.slice(0, at)].length;
  const counted = <T extends Span>(item: T): T => ({ ...item, start: count(item.start), end: count(item.end) });
  return {
    ...record,
    quotes: record.quotes.map(counted),
    claims: record.claims.map(counted),
    slips: record.slips.map(counted),
  };
}
