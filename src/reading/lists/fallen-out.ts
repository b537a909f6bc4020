import type { Claim } from '../../articles/record.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import { type ListedName, listedName } from './list-names.ts';
import { listedTeam } from './listed-teams.ts';

/** Somebody whom a list names without a place. */
export interface FallenOut {
  readonly name: ListedName;
  readonly status: Claim['status'];
}

const STATUSES: readonly (readonly [RegExp, Claim['status']])[] = [
  [/^\W*(?:DNF|did not finish|retired)\b/i, 'DNF'],
  [/^\W*(?:DNS|did not start)\b/i, 'DNS'],
  [/^\W*(?:DQ|DSQ|disqualified)\b/i, 'DQ'],
];
const STATUS = '(?:DNF|DNS|DQ|DSQ|dnf|dns|dq|dsq|[Dd]id not (?:finish|start)|[Dd]isqualified|[Rr]etired)';

/** What became of somebody by the words behind a name. */
export const statusOf = (rest: string): Claim['status'] =>
  STATUSES.find(([pattern]) => pattern.test(rest))?.[1] ?? null;

/** "DNF Ann Sample (Kenya)", "Disqualified: Ann Sample (Kenya), Beth Other (Cuba)". */
const IN_FRONT = lean(String.raw`^[^\p{L}\d]*(${STATUS})\b[\s:|.–—-]*(?=\p{Lu})`, 'u');
/** "Ann Sample (Kenya) did not finish", "SAMPLE Ann KEN DNF", "Ivory Coast disqualified". In a headline the word is in capitals. */
const BEHIND = lean(
  wrapped`
    ^[\s–—-]*(\p{Lu}[^|]{2,80}?)[\s,:–—-]+(DNF|DNS|DQ|DSQ|dnf|dns|dq|dsq|did not (?:finish|start)|disqualified|retired)
    (?:,? ?\([^()]*\)|, [\p{Ll} ]{3,40})?\.?$
  `,
  'u',
);
/** What parts those of one status from those of another. */
const BETWEEN = lean(String.raw`;\s*|[.,]\s+(?=${STATUS}\b[\s:–—-]+\p{Lu})`, 'u');
/** Where those who fell out follow the last entry of a list on its line: "…; 9 Ann Sample 50.12; DNF: Beth Other (Cuba)". */
const TAIL = lean(
  String.raw`[;.,]\s+(?=${STATUS}\b[\s:–—-]+\p{Lu}|[^;.]{3,80} (?:DNF|DQ|dnf|dq|did not finish|disqualified)\b)`,
  'u',
);

const namesIn = (words: string, isRelay: boolean): ListedName[] =>
  words.split(isRelay ? /,\s*|\s+and\s+/ : /(?<=\)),?\s*(?:and\s+)?/).flatMap((one) => {
    const clean = one.replace(/[|\t\s]+/g, ' ').trim();
    return (isRelay ? listedTeam(clean) : listedName(clean)) ?? [];
  });

/** Those whom a line below a list, or the end of its last line, says to have no place. One without a nation or club is a headline’s. */
export function fallenOut(words: string, isRelay: boolean): FallenOut[] {
  let status: Claim['status'] = null;
  return words.split(BETWEEN).flatMap((part): FallenOut[] => {
    const behind = BEHIND.exec(part);
    if (behind) {
      const name = isRelay ? listedTeam(behind[1] ?? '') : listedName(behind[1] ?? '');
      return name && (isRelay || name.affiliation !== '') ? [{ name, status: statusOf(behind[2] ?? '') }] : [];
    }
    const front = IN_FRONT.exec(part);
    status = front ? statusOf(front[1] ?? '') : status;
    const of = status;
    return of ? namesIn(part.slice(front?.[0].length ?? 0), isRelay).map((name) => ({ name, status: of })) : [];
  });
}

/** Cuts the end of an entry off that tells of those without a place. */
export function withoutTail(line: string): { readonly entry: string; readonly tail: string } {
  const tail = TAIL.exec(line);
  return tail
    ? { entry: line.slice(0, tail.index), tail: line.slice(tail.index + tail[0].length) }
    : { entry: line, tail: '' };
}
