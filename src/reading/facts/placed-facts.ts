import { type DisciplineId, disciplineOf } from '../../athletics/discipline.ts';
import type { Scene } from '../setting/scene.ts';
import type { Setting } from '../setting/setting.ts';
import { lean } from '../text/lean.ts';
import { contains, type Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { readAs } from './facts.ts';
import type { Found, Placed } from './found.ts';
import { roundOfOthers } from './round-of-sentence.ts';

/** "won his heat easily …, in 10.08": one round named for somebody in a sentence is the round of all that is told of them; not in "won in 7.18, having run 7.21 in her semi". */
export function inRound(text: string, one: Found, all: readonly Found[], scene: Scene): Placed {
  const { fact, setting, round } = one;
  const own = all.filter((other) => other.fact.person === fact.person && other.fact.aside === fact.aside);
  const [only, ...others] = new Set(own.flatMap((other) => other.round ?? []));
  const marks = own.filter((other) => other.fact.kind === 'mark');
  const isApart = marks.some((one) => one.round === null) && marks.some((one) => one.round !== null);
  const whole = only && others.length === 0 && !isApart && !areApart(own) ? only : null;
  const { section, opened, sentence } = scene;
  const isAttempt = fact.kind === 'mark' && AS_ATTEMPT.test(text.slice(sentence.start, fact.start));
  if (round === null && isAttempt && only && others.length === 0) return { fact, setting, round: only };
  const headed = section && section.discipline === setting.discipline ? section.round : null;
  const told = round ?? whole ?? (only ? null : roundOfOthers(text, scene.sentence, one, all));
  const before = LATER.test(text.slice(sentence.start, fact.start)) ? null : opened;
  return { fact, setting, round: told ?? (only ? null : before) ?? headed ?? 'final' };
}
/** "after an opening effort of 58.01m", "opened with 61.20m": of the round that the other attempts are of. */
const AS_ATTEMPT = lean(
  wrapped`
    \b(?:open(?:ed|ing)(?: up)? with|opener of|(?:opening|first|second|third|final|last) (?:effort|attempt|throw|jump|leap|put|heave) of)
    (?: an?)?(?: [\p{Ll}-]+)? $
  `,
  'u',
);

/** "In the semi-finals Example ran 11.05, then won in 10.98". */
const LATER = /\b(?:before|then|later|but|followed|went on)\b/;

/** "third in his heat in 46.68, was sixth": two places are of two rounds. */
const areApart = (own: readonly Found[]): boolean => {
  const places = own.flatMap(({ fact, round }) =>
    fact.kind === 'place' && !fact.derived ? [{ place: fact.place, round }] : [],
  );
  return places.some((one) =>
    places.some((other) => one.round === null && other.round !== null && one.place !== other.place),
  );
};

/** A place right beside a mark is of its race: "third in 22.78", "22.46 for silver". In characters. */
const BESIDE = 25;

/** "second in the triple jump": its own words say of which event it is. */
const isOf = (text: string, fact: Span, named: Span): boolean =>
  named.start >= fact.end &&
  /^(?: in| at| over)? (?:the )?(?:(?:wo)?men[’']s )?$/.test(text.slice(fact.end, named.start));

const isCombined = (discipline: DisciplineId | null): boolean =>
  discipline !== null && disciplineOf(discipline).measure === 'points';

/** "third, scoring 8,441 points despite a scare in the pole vault": whether a discipline is named behind the score only. */
const isNamedBehind = (disciplines: Scene['disciplines'], discipline: DisciplineId | null, score: Span): boolean =>
  disciplines.every((named) => named.discipline !== discipline || named.start >= score.end);

/** "won in 4:12.66, two seconds ahead of Example": the one race that all marks of a sentence are of. */
function raceOfMarks(all: readonly Placed[]): Setting | null {
  const [race, ...others] = all.flatMap(({ fact, setting }) => (fact.kind === 'mark' ? [setting] : []));
  return race?.discipline && others.every(({ discipline }) => discipline === race.discipline) ? race : null;
}

/** A place beside a mark is of the same race, unless its own words name another; one without its discipline, of the race whose mark stands in the same sentence. */
export function completed(
  text: string,
  { fact, setting }: Placed,
  all: readonly Placed[],
  { disciplines: named, asides }: Scene,
): Setting {
  // "Example, who holds the 800m record, ran 1:49.30 to finish fifth": what is told in passing names no event of the rest
  const disciplines = named.filter((one) => !asides.some((aside) => contains(aside, one) && !contains(aside, fact)));
  if (disciplines.some((named) => contains(fact, named) || isOf(text, fact, named))) return setting;
  const score = all.find(
    ({ fact: { kind, person, start } }) => kind === 'mark' && person === fact.person && start >= fact.end,
  );
  if (
    fact.kind === 'place' &&
    score &&
    isCombined(score.setting.discipline) &&
    isNamedBehind(disciplines, setting.discipline, score.fact)
  )
    return { ...setting, discipline: score.setting.discipline, sex: score.setting.sex };
  const beside = all.find(
    (o) =>
      fact.kind === 'place' &&
      o.fact.kind === 'mark' &&
      o.fact.person === fact.person &&
      Math.max(o.fact.start - fact.end, fact.start - o.fact.end) <= BESIDE &&
      !/[,;]/.test(text.slice(Math.min(o.fact.end, fact.end), Math.max(o.fact.start, fact.start))),
  )?.setting;
  const walk = all.find(
    (o) =>
      o.fact.kind === 'mark' &&
      o.fact.person === fact.person &&
      setting.discipline !== null &&
      o.setting.discipline === `${setting.discipline}w`,
  )?.setting;
  if (walk) return { ...setting, discipline: walk.discipline };
  if (beside?.discipline) return { ...setting, discipline: beside.discipline, sex: beside.sex };
  const elsewhere =
    disciplines.length === 0 && fact.kind === 'place'
      ? all.find((o) => o.fact.kind === 'mark' && o.fact.person === fact.person)?.setting
      : undefined;
  if (elsewhere?.discipline) return { ...setting, discipline: elsewhere.discipline, sex: elsewhere.sex };
  const race =
    disciplines.length === 0 && fact.kind === 'place' && fact.derived && !elsewhere ? raceOfMarks(all) : null;
  if (race) return { ...setting, discipline: race.discipline, sex: race.sex };
  // "was second with 5.92m": whatever event that was, it is no race
  if (elsewhere && setting.discipline) return { ...setting, discipline: null, sex: null };
  if (setting.discipline || beside) return setting;
  const other = all.find(
    (o) =>
      o.fact.person === fact.person &&
      o.setting.discipline &&
      o.setting.meet === setting.meet &&
      (fact.kind !== 'mark' || readAs(fact.mark, o.setting.discipline)),
  );
  return other ? { ...setting, discipline: other.setting.discipline, sex: other.setting.sex } : setting;
}
