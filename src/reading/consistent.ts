import { disciplineOf } from '../athletics/discipline.ts';
import { sameMark } from '../athletics/mark.ts';
import type { Draft } from './draft.ts';
import { settingKey } from './facts/fact-setting.ts';

/** One key for all that is said of one performance. */
const performanceOf = ({ person, setting, round }: Draft): string => settingKey(person, setting, round);

/** How much weight a draft has against another that contradicts it. */
const weight = ({ mark, setting }: Draft): number => (mark ? 2 : 0) + setting.stated;

/** Whoever jumps or throws has several attempts: another mark is none too many. */
const isSeries = ({ setting: { discipline } }: Draft): boolean =>
  discipline !== null && disciplineOf(discipline).measure === 'distance';

const contradicts = (a: Draft, b: Draft): boolean =>
  (a.place !== null && b.status !== null) ||
  (a.place !== null && b.place !== null && a.place.value !== b.place.value) ||
  (a.mark !== null && b.mark !== null && !isSeries(a) && !sameMark(a.mark.value, b.mark.value));

/** Leaves out what says nothing of a performance, and what a weightier sentence of the same article contradicts. */
export function consistent(drafts: readonly Draft[]): Draft[] {
  const performances = Map.groupBy(drafts, performanceOf);
  return drafts.filter((draft) => {
    const all = performances.get(performanceOf(draft)) ?? [];
    const isOutweighed = all.some((other) => contradicts(other, draft) && weight(other) > weight(draft));
    return all.some(({ mark, place, status }) => mark || place || status) && !isOutweighed;
  });
}
