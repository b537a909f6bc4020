import type { Claim } from '../../src/articles/record.ts';
import { formatMark } from '../../src/athletics/mark.ts';
import { performancesOf } from '../../src/reading/performances.ts';
import { articleReader, type ReadArticle } from '../../src/reading/read-article.ts';
import { smallKnowledge } from './small-knowledge.ts';

/** Reads a text with the small knowledge. */
export const read: ReadArticle = articleReader(smallKnowledge);

const inShort = ({ athlete, discipline, place, mark, records, status, derived }: Claim): string =>
  [
    athlete,
    discipline,
    place === null ? null : `${place}${derived.includes('place') ? '?' : ''}`,
    mark && `${formatMark(mark)}${derived.includes('mark') ? '?' : ''}`,
    ...records,
    status,
  ]
    .filter((part) => part !== null)
    .join(' ');

/** What a text says of performances, each in one line: "Josh Kerr 1500m 2 3:27.79 NR"; what is derived has a question mark. */
export const resultsIn = (text: string): string[] => performancesOf(read(text).claims).map(inShort);

/** What a text quotes, each as "Speaker: words". */
export const quotesIn = (text: string): string[] =>
  read(text).quotes.map(({ speaker, text: words }) => `${speaker ?? 'nobody'}: ${words}`);
