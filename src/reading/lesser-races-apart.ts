import type { Draft } from './draft.ts';
import { editionKey, type PlacedMeet } from './setting/placed-meet.ts';

/** The event of a meet that a draft is of; null where no meet holds two races apart. */
const eventOf = ({ setting: { discipline, meet }, round }: Draft): string | null =>
  meet && [editionKey(meet), discipline, round].join('|');

/** "the Boys’ and Girls’ Championships", "the European U20 Championships": where nobody runs in an open race. */
const OF_THE_YOUNG = /\b(?:boys|girls|youth|juniors?|schools?|u-?\d\d|under-?\d\d|masters|veterans?)\b/i;

const isOfTheYoung = ({ setting: { meet } }: Draft): boolean =>
  meet !== null && OF_THE_YOUNG.test(`${meet.name} ${meet.meet?.name ?? ''}`);

const sexOf = ({ person, setting }: Draft) => person.sex ?? setting.sex;

/** The meet as one that only this article knows: its age-group or B race. */
const ofItsOwn = (meet: PlacedMeet): PlacedMeet => ({
  ...meet,
  meet: null,
  edition: null,
  name: `${meet.edition?.name ?? meet.meet?.name ?? meet.name} (age-group or B race)`,
});

/**
 * Tells the races of age groups and of slower runners by a meet of their own where the open race of the same event at the same
 * meet is told, too: nothing else of a result keeps them apart.
 */
export function lesserRacesApart(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(({ ofLesserRace }) => ofLesserRace)) return drafts;
  const open = Map.groupBy(
    drafts.filter(({ ofLesserRace }) => !ofLesserRace),
    eventOf,
  );
  return drafts.map((draft) => {
    const { setting } = draft;
    const event = eventOf(draft);
    if (!draft.ofLesserRace || event === null || !setting.meet || isOfTheYoung(draft)) return draft;
    const sex = sexOf(draft);
    const isBeside = open.get(event)?.some((other) => sex === null || sexOf(other) === null || sexOf(other) === sex);
    return isBeside ? { ...draft, setting: { ...setting, meet: ofItsOwn(setting.meet) } } : draft;
  });
}
