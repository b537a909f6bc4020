import { type DisciplineId, disciplineOf } from '../athletics/discipline.ts';
import type { Draft } from './draft.ts';
import { editionKey } from './setting/placed-meet.ts';
import type { Scene } from './setting/scene.ts';
import type { Setting } from './setting/setting.ts';
import { endsCombined, tellsOfMeanwhile } from './signs/meanwhile.ts';

/** The events that make up each combined event, indoors and outdoors, for men and for women. */
const PARTS: Partial<Record<DisciplineId, readonly DisciplineId[]>> = {
  decathlon: ['100m', 'long-jump', 'shot-put', 'high-jump', '400m', '110mh', 'discus', 'pole-vault', 'javelin', '1500m'],
  octathlon: ['100m', 'long-jump', 'shot-put', '400m', '110mh', 'high-jump', 'javelin', '1000m'],
  heptathlon: ['100mh', 'high-jump', 'shot-put', '200m', 'long-jump', 'javelin', '800m', '60m', '60mh', 'pole-vault', '1000m'],
  pentathlon: ['60mh', '100mh', 'high-jump', 'shot-put', 'long-jump', '800m'],
}; // biome-ignore format: a table reads better in rows

/** The events that make up a combined one; none for any other. */
export const partsOf = (discipline: DisciplineId | null): readonly DisciplineId[] =>
  (discipline && PARTS[discipline]) ?? [];

/** Nobody of whom a report tells ends with less; a smaller score is one on the way. */
const LEAST: Partial<Record<DisciplineId, number>> = {
  decathlon: 6000,
  octathlon: 4500,
  heptathlon: 4800,
  pentathlon: 3400,
};

export const isCombined = (discipline: DisciplineId | null): boolean => discipline !== null && discipline in PARTS;

/** The combined event that a paragraph tells of, and whether it is over yet. */
export interface CombinedStory {
  readonly event: DisciplineId | null;
  readonly isUnderWay: boolean;
}

export const noCombined: CombinedStory = { event: null, isUnderWay: false };

const OF_SCORES = /\b(?:points|standings|overall|overnight|tally|lead(?:s|ing)?|day one|first day|PBs?|events)\b/;

/** The combined event that a sentence tells of: one that it names, else the one that its paragraph, or what stands before it, told of until another event begins. */
export function combinedIn(
  text: string,
  { sentence, disciplines }: Scene,
  before: Setting,
  story: CombinedStory,
  { opensParagraph, found }: { readonly opensParagraph: boolean; readonly found: readonly Draft[] },
): CombinedStory {
  const named = disciplines.find(({ discipline }) => isCombined(discipline))?.discipline;
  const carried = isCombined(before.discipline) ? before.discipline : null;
  const isAnother =
    opensParagraph &&
    disciplines.length > 0 &&
    !found.some(({ setting }) => setting.discipline === carried) &&
    !OF_SCORES.test(text.slice(sentence.start, sentence.end));
  const event = named ?? (isAnother ? null : (carried ?? (opensParagraph ? null : story.event)));
  const isUnderWay = (event === story.event || event === null) && story.isUnderWay;
  const isMeanwhile = event !== null && tellsOfMeanwhile(text, sentence);
  return { event, isUnderWay: isMeanwhile || (isUnderWay && !endsCombined(text, sentence)) };
}

/** Whether an event is one of those that a combined event is made of. */
export const isPart = (event: DisciplineId, discipline: DisciplineId): boolean =>
  PARTS[event]?.includes(discipline) ?? false;

const isPartOf = (event: DisciplineId, { setting: { discipline }, mark }: Draft): boolean =>
  discipline === null
    ? mark?.value.measure === 'distance'
    : !isCombined(discipline) && (isPart(event, discipline) || disciplineOf(discipline).measure === 'distance');

const isOnTheWay = (event: DisciplineId, { setting, mark }: Draft): boolean =>
  setting.discipline === event && (mark?.value.value ?? 0) < (LEAST[event] ?? 0);

/** What a sentence tells of a combined event: its parts are no races of their own, and before it is over nobody has a place in it. */
export function inCombined(drafts: readonly Draft[], { event, isUnderWay }: CombinedStory): readonly Draft[] {
  if (event === null) return drafts;
  return drafts
    .filter((draft) => !(isUnderWay && isOnTheWay(event, draft)))
    .map((draft) => (isPartOf(event, draft) ? { ...draft, background: true } : draft));
}

const whoAt = ({ person, setting }: Draft): string => `${person.name}|${setting.meet ? editionKey(setting.meet) : ''}`;

/** The drafts of an article: a mark of whoever was in a combined event there, told without a place, is of a part of it. */
export function withoutParts(drafts: readonly Draft[]): readonly Draft[] {
  const events = new Map(
    drafts.flatMap((draft) => {
      const { discipline } = draft.setting;
      return discipline !== null && isCombined(discipline) ? [[whoAt(draft), discipline] as const] : [];
    }),
  );
  if (events.size === 0) return drafts;
  return drafts.map((draft) => {
    const event = events.get(whoAt(draft));
    return event && draft.place === null && isPartOf(event, draft) ? { ...draft, background: true } : draft;
  });
}
