import { disciplineOf } from '../athletics/discipline.ts';
import { byMark, sameMark } from '../athletics/mark.ts';
import type { Draft } from './draft.ts';
import { raceKey, settingKey } from './facts/fact-setting.ts';

/** One key for all that is said of one performance. */
const performanceOf = ({ person, setting, round }: Draft): string => settingKey(person, setting, round);

/** How much weight a draft has against another that contradicts it. */
const weight = ({ mark, setting }: Draft): number => (mark && !mark.derived ? 2 : 0) + setting.stated;

/** Whoever jumps or throws has several attempts: another mark is none too many. */
const isSeries = ({ setting: { discipline }, mark }: Draft): boolean =>
  (discipline === null ? mark?.value.measure : disciplineOf(discipline).measure) === 'distance';

const contradicts = (a: Draft, b: Draft): boolean =>
  (a.place !== null && b.status !== null) ||
  (a.place !== null && b.place !== null && a.place.value !== b.place.value) ||
  (a.mark !== null && b.mark !== null && !isSeries(a) && !sameMark(a.mark.value, b.mark.value));

/** Whether a jump or a throw is one of several attempts: a better one at the same meet is told, too. Without a meet nobody knows that they were of one day. */
const isLesserAttempt = (draft: Draft, all: readonly Draft[]): boolean => {
  const { mark, place } = draft;
  if (!mark || place !== null || !isSeries(draft) || draft.setting.meet === null) return false;
  return all.some((other) => other.mark && !other.mark.derived && byMark(other.mark.value, mark.value) < 0);
};

/** "Gold medallist Example led, but Sample won": a title that somebody else took in this race is of a race before. */
function withoutOldTitles(drafts: readonly Draft[]): readonly Draft[] {
  const races = Map.groupBy(drafts, ({ person, setting, round }) => raceKey(person, setting, round));
  const isOld = (draft: Draft) =>
    draft.place?.title === true &&
    races
      .get(raceKey(draft.person, draft.setting, draft.round))
      ?.some(
        ({ person, place }) =>
          person !== draft.person && place?.value === draft.place?.value && !place?.title && !place?.derived,
      );
  return drafts.map((draft) => (isOld(draft) ? { ...draft, place: null } : draft));
}

/** Whether somebody’s derived place in a sentence contradicts the order of the marks told there. */
function isOutOfOrder({ person, place, mark }: Draft, beside: readonly Draft[]): boolean {
  if (!place || !mark) return false;
  return beside.some((other) => {
    if (other.person === person || !other.place || !other.mark) return false;
    if (other.mark.value.measure !== mark.value.measure || other.place.value === place.value) return false;
    const order = byMark(mark.value, other.mark.value);
    return order !== 0 && order < 0 !== place.value < other.place.value;
  });
}

/** The derived places of a race without those that were stated of others, and those that the marks contradict. */
function withPossiblePlaces(race: readonly Draft[]): readonly Draft[] {
  const stated = race.filter(({ place }) => place && !place.derived && !place.title);
  const owners = new Map(stated.map(({ place, person }) => [place?.value, person]));
  const sentences = Map.groupBy(race, ({ scene }) => scene);
  return race.map((draft) => {
    if (!draft.place?.derived) return draft;
    const owner = owners.get(draft.place.value);
    const isTaken = owner !== undefined && owner !== draft.person;
    return isTaken || isOutOfOrder(draft, sentences.get(draft.scene) ?? []) ? { ...draft, place: null } : draft;
  });
}

/** Leaves out the derived places that what is told of others in the race contradicts. */
const possible = (drafts: readonly Draft[]): readonly Draft[] => {
  const races = Map.groupBy(drafts, ({ person, setting, round }) => raceKey(person, setting, round));
  const kept = new Map([...races.values()].flatMap((race) => withPossiblePlaces(race).map((one, i) => [race[i], one])));
  return drafts.map((draft) => kept.get(draft) ?? draft);
};

/** What is told of one performance, each statement once: an article can tell it a thousand times. */
function statements(drafts: readonly Draft[]): readonly Draft[] {
  const said = Map.groupBy(drafts, (draft) =>
    [draft.place?.value, draft.status, draft.mark?.value.value, draft.mark?.value.measure, weight(draft)].join('|'),
  );
  return [...said.values()].flatMap(([first]) => first ?? []);
}

/** Leaves out what says nothing of a performance, and what a weightier sentence of the same article contradicts. */
export function consistent(told: readonly Draft[]): Draft[] {
  const drafts = possible(withoutOldTitles(told));
  const performances = new Map(
    [...Map.groupBy(drafts, performanceOf)].map(([performance, all]) => [performance, statements(all)]),
  );
  return drafts.filter((draft) => {
    const all = performances.get(performanceOf(draft)) ?? [];
    const isOutweighed = all.some((other) => contradicts(other, draft) && weight(other) > weight(draft));
    return (
      all.some(({ mark, place, status }) => mark || place || status) && !isOutweighed && !isLesserAttempt(draft, all)
    );
  });
}
