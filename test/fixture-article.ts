import { createHash } from 'node:crypto';
import type { ArticleRecord, Claim, Quote } from '../src/articles/record.ts';
import { parseMark } from '../src/athletics/mark.ts';

/** A claim about the Paris 1500 m final, unless it says otherwise. */
export function claim(athlete: string, place: number | null, mark: string | null, other: Partial<Claim> = {}): Claim {
  return {
    athlete,
    printedName: null,
    nation: null,
    discipline: '1500m',
    sex: 'men',
    indoor: false,
    round: 'final',
    meet: { id: 'olympic-games', name: 'Olympic Games', year: 2024 },
    date: '2024-08-06',
    place,
    mark: mark === null ? null : parseMark(mark),
    printedMark: null,
    records: [],
    status: null,
    derived: [],
    background: false,
    why: 'place stated',
    start: 0,
    end: 10,
    ...other,
  };
}

export const quote = (text: string, speaker: string | null, other: Partial<Quote> = {}): Quote => ({
  text,
  speaker,
  about: { athletes: [], discipline: null, meet: null },
  unopened: false,
  why: 'named after the words',
  start: 0,
  end: text.length,
  ...other,
});

/** An article called `name` that says nothing of itself, unless it does. */
export function article(name: string, claims: readonly Claim[], other: Partial<ArticleRecord> = {}): ArticleRecord {
  const sha256 = createHash('sha256').update(name).digest('hex');
  return {
    id: sha256.slice(0, 8),
    sha256,
    url: null,
    title: null,
    publisher: name,
    author: null,
    published: null,
    quotes: [],
    claims: [...claims],
    slips: [],
    ...other,
  };
}
