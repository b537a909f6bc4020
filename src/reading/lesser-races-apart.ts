import type { Draft } from './draft.ts';
import { editionKey } from './setting/placed-meet.ts';

/** The event of a meet that a draft is of; null where no meet holds two races apart. */
const eventOf = ({ setting: { discipline, meet }, round }: Draft): string | null =>
  meet && [editionKey(meet), discipline, round].join('|');

/** "the Boys’ and Girls’ Championships", "the European U20 Championships": where nobody runs in an open race. */
const OF_THE_YOUNG = /\b(?:boys|girls|youth|juniors?|schools?|u-?\d\d|under-?\d\d|masters|veterans?)\b/i;

const isOfTheYoung = ({ setting: { meet } }: Draft): boolean =>
  meet !== null && OF_THE_YOUNG.test(`${meet.name} ${meet.meet?.name ?? ''}`);

const sexOf = ({ person, setting }: Draft) => person.sex ?? setting.sex;

/** Leaves out the races of age groups and of slower runners where the open race of the same event at the same meet is told, too: a result doesn’t tell them apart. */
export function withoutLesserRaces(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(({ ofLesserRace }) => ofLesserRace)) return drafts;
  const open = Map.groupBy(
    drafts.filter(({ ofLesserRace }) => !ofLesserRace),
    eventOf,
  );
  return drafts.filter((draft) => {
    const event = eventOf(draft);
    if (!draft.ofLesserRace || event === null || isOfTheYoung(draft)) return true;
    const sex = sexOf(draft);
    return !open.get(event)?.some((other) => sex === null || sexOf(other) === null || sexOf(other) === sex);
  });
}
