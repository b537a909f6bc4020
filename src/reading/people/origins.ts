import type { Run } from '../text/capitalised.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';

const OF = /^,? of (?:the )?$/;
/** "Officials from Uttar Pradesh", "a girl from San Marino". */
const FROM = new RegExp(
  wrapped`
  \b(?:officials?|athletes?|runners?|sprinters?|hurdlers?|jumpers?|throwers?|coach(?:es)?|teams?|squads?|clubs?|schools?
    |students?|pupils?|boys?|girls?|m[ae]n|wom[ae]n|farmers?|soldiers?|supporters|fans|visitors) from (?:the )?$
`,
  'i',
);
/** In characters, of the words before a place. */
const LONGEST_HEAD = 24;
const OWNS = lean(/^(?: \p{Lu}[\p{L}.]+)*[’']s? (?:\d{2}-year-old )?$/u);
/** "(Yate and District, …": a club’s name right behind a bracket. */
const IN_BRACKETS = /^ \((?:[^()\d]{0,40} )?$/;

/** "Pendleton Heights sophomore Jane Example", "San Diego native Ann Sample": a school or a town. */
const SCHOOL = lean(
  /^ (?:freshman|sophomore|junior|senior|graduate|alum|alumnus|alumna|grad|standout|native|resident|product) (?=\p{Lu}\S* \p{Lu})/u,
);

/** In characters, with the beginning of two names behind it. */
const LONGEST_CLASS = 40;

/** Whether a run says where somebody is from: "Example of Uttar Pradesh", "Army’s Sample", "Specimen (Soar Valley". */
function isOrigin(text: string, run: Run, before: Run | undefined, after: Run | undefined): boolean {
  const behind = before ? text.slice(before.end, run.start) : '';
  const ahead = after ? text.slice(run.end, after.start) : '';
  const owned = after?.words.includes(' ') || !run.words.includes(' ');
  const attends = SCHOOL.test(text.slice(run.end, run.end + LONGEST_CLASS));
  const head = text.slice(Math.max(0, run.start - LONGEST_HEAD), run.start);
  return OF.test(behind) || FROM.test(head) || IN_BRACKETS.test(behind) || attends || (owned && OWNS.test(ahead));
}

/** The runs without those that say where somebody is from, here or anywhere else; a surname whose bearer is named in full stays. */
export function withoutOrigins(text: string, runs: readonly Run[]): Run[] {
  const from = new Set(runs.flatMap((run, i) => (isOrigin(text, run, runs[i - 1], runs[i + 1]) ? [run.words] : [])));
  const surnames = new Set(
    runs.flatMap(({ words }) => (words.includes(' ') ? [words.slice(words.lastIndexOf(' ') + 1)] : [])),
  );
  return runs.filter(({ words }) => !from.has(words) || surnames.has(words));
}
