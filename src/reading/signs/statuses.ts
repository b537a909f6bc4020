import type { Claim } from '../../articles/record.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hint, hinted } from '../text/word-hints.ts';

/** Words of a sentence that say that somebody has no result: didn’t finish, didn’t start, or was disqualified. */
export interface PrintedStatus extends Span {
  readonly status: NonNullable<Claim['status']>;
}

const STATUS_WORD = hint(/^(?:finish|dropped|DNF|start|withdrew|DNS|disqualified|DQ)$/);

const PATTERNS: readonly (readonly [PrintedStatus['status'], RegExp])[] = [
  ['DNF', /\b(?:did not finish|failed to finish|dropped out|DNF)\b/g],
  ['DNS', /\b(?:did not start|failed to start|withdrew from|DNS)\b/g],
  [
    'DQ',
    lean(
      /(?<!\b(?:their|its|the) (?:(?:wo)?men|boys|girls|other team|quartet|sprinters) )\b(?:was|were|been) (?:\p{Ll}+ly )?disqualified\b(?![^.;]{0,80}\breinstated\b)|\bDQ\b/gu,
    ),
  ],
];

/** Whoever sets the pace is there to drop out. */
const PACEMAKER = /(?<!\bno )\b(?:pace-?makers?|pacers?|pace-?setters?|rabbits?)\b[^,;:]{0,40}$/i;

/** "6th in London, a DNF in Monaco": one of a season’s, elsewhere. */
const OF_SEASON = /\ban? $/;
const ELSEWHERE = lean(/^ (?:in|at) (?:the )?\p{Lu}/u);
const isElsewhere = (text: string, { start, end }: Span): boolean =>
  OF_SEASON.test(text.slice(Math.max(0, start - 4), start)) && ELSEWHERE.test(text.slice(end, end + 12));

/** The statuses a stretch of text gives, each once. */
export const statusesIn = (text: string, span: Span): PrintedStatus[] =>
  PATTERNS.flatMap(([status, pattern]) =>
    hinted(STATUS_WORD, pattern, text, span)
      .filter((found) => !isElsewhere(text, found))
      .filter(({ start }) => status !== 'DNF' || !PACEMAKER.test(text.slice(span.start, start)))
      .map(({ start, end }) => ({ start, end, status })),
  );
