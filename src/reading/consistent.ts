import { formatMark } from '../athletics/mark.ts';
import type { Draft } from './drafts.ts';
import { settingKey } from './fact-setting.ts';

/** Whether two drafts speak of one performance. */
const samePerformance = (a: Draft, b: Draft): boolean =>
  a.person.name === b.person.name && settingKey(a.setting, a.round) === settingKey(b.setting, b.round);

/** How much weight a draft has against another that contradicts it. */
const weight = ({ mark, setting }: Draft): number => (mark ? 2 : 0) + setting.stated;

const contradicts = (a: Draft, b: Draft): boolean =>
  samePerformance(a, b) &&
  ((a.place !== null && b.place !== null && a.place.value !== b.place.value) ||
    (a.mark !== null && b.mark !== null && formatMark(a.mark.value) !== formatMark(b.mark.value)));

/** Leaves out what says nothing of a performance, and what a weightier sentence of the same article contradicts. */
export function consistent(drafts: readonly Draft[]): Draft[] {
  const said = drafts.filter(
    (d) => d.mark || d.place || drafts.some((o) => o !== d && samePerformance(o, d) && (o.mark || o.place)),
  );
  return said.filter((draft) => !said.some((other) => contradicts(other, draft) && weight(other) > weight(draft)));
}
