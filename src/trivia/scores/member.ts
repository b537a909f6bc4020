import { type BoardTopic, boardTopicSchema } from '../board-topic.ts';

/** Points, right answers and answers. */
export type Tally = readonly [points: number, right: number, answered: number];

/** By topic; `all` counts each answer once, whatever topics it has. */
export type Tallies = Readonly<Partial<Record<BoardTopic | 'all', Tally>>>;

/** Of the latest day, week, month or season in which somebody answered; `key` says which. */
interface OfPeriod {
  readonly key: string;
  readonly tallies: Tallies;
}

/** What is kept of somebody who has answered something. Days are counted from 1 January 1970. */
export interface Member {
  readonly total: Tallies;
  readonly season: OfPeriod;
  readonly month: OfPeriod;
  readonly week: OfPeriod;
  readonly day: OfPeriod;
  /** The latest days with a right answer, in order; older ones are folded into `before`. */
  readonly rightDays: readonly number[];
  readonly before: {
    readonly last: number;
    readonly length: number;
    readonly forgiven: boolean;
    readonly best: number;
  } | null;
}

const nothing: OfPeriod = { key: '', tallies: {} };

/** Somebody who has answered nothing. */
export const newcomer: Member = {
  total: {},
  season: nothing,
  month: nothing,
  week: nothing,
  day: nothing,
  rightDays: [],
  before: null,
};

/** A sign for each topic: `*` for all, then digits and letters in the order of the topics, which only grows. */
const topics = ['all', ...boardTopicSchema.options] as const;
const signOf = new Map(topics.map((topic, place) => [topic, place === 0 ? '*' : (place - 1).toString(36)]));
const topicOf = new Map([...signOf].map(([topic, sign]) => [sign, topic]));

const TALLY = '[*0-9a-z]\\d+,\\d+,\\d+';
const TALLIES = `(?:${TALLY}(?:;${TALLY})*)?`;

/** What `memberText` writes. */
export const MEMBER_TEXT = new RegExp(
  `^${TALLIES}(?:\\|[0-9W-]*=${TALLIES}){4}\\|(?:\\d+(?:,\\d+)*)?\\|(?:\\d+,\\d+,[01],\\d+)?$`,
);

const talliesText = (tallies: Tallies): string =>
  topics.flatMap((topic) => (tallies[topic] ? [`${signOf.get(topic)}${tallies[topic].join(',')}`] : [])).join(';');

const periodText = ({ key, tallies }: OfPeriod): string => `${key}=${talliesText(tallies)}`;

/**
 * A member as one line of text, such as `*75,1,1|2024=*75,1,1|2024-09=*75,1,1|2024-W35=*75,1,1|2024-09-01=*75,1,1|19967|`. Scores of many
 * members are read many times as fast so as when each number is a value of JSON, and take half the room.
 */
export function memberText({ total, season, month, week, day, rightDays, before }: Member): string {
  const periods = [season, month, week, day].map(periodText);
  const run = before ? [before.last, before.length, Number(before.forgiven), before.best].join(',') : '';
  return [talliesText(total), ...periods, rightDays.join(','), run].join('|');
}

const numbers = (text: string): number[] => (text === '' ? [] : text.split(',').map(Number));

function readTallies(text: string): Tallies {
  const read: Partial<Record<BoardTopic | 'all', Tally>> = {};
  for (const tally of text === '' ? [] : text.split(';')) {
    const topic = topicOf.get(tally[0] ?? '');
    const [points = 0, right = 0, answered = 0] = numbers(tally.slice(1));
    if (topic) read[topic] = [points, right, answered];
  }
  return read;
}

function readPeriod(text = '='): OfPeriod {
  const at = text.indexOf('=');
  return { key: text.slice(0, at), tallies: readTallies(text.slice(at + 1)) };
}

function readDays(rightDays: string, run: string): Pick<Member, 'rightDays' | 'before'> {
  const [last, length = 0, forgiven = 0, best = 0] = numbers(run);
  const before = last === undefined ? null : { last, length, forgiven: forgiven === 1, best };
  return { rightDays: numbers(rightDays), before };
}

/** The member whom `memberText` wrote. */
export function readMember(text: string): Member {
  const [total = '', season, month, week, day, rightDays = '', run = ''] = text.split('|');
  return {
    total: readTallies(total),
    season: readPeriod(season),
    month: readPeriod(month),
    week: readPeriod(week),
    day: readPeriod(day),
    ...readDays(rightDays, run),
  };
}

const PLACES = { season: 1, month: 2, week: 3, day: 4 } as const;

/** What a member has in a period that is called so, read alone: a board reads everybody's. */
export function readTalliesIn(text: string, period: keyof typeof PLACES, key: string): Tallies {
  const section = text.split('|', PLACES[period] + 1)[PLACES[period]];
  return section?.startsWith(`${key}=`) ? readPeriod(section).tallies : {};
}

/** What a member has of all time, read alone. */
export const readTotal = (text: string): Tallies => readTallies(text.slice(0, text.indexOf('|')));

/** The days with a right answer, read alone. */
export function readRightDays(text: string): Pick<Member, 'rightDays' | 'before'> {
  const [rightDays = '', run = ''] = text.split('|').slice(-2);
  return readDays(rightDays, run);
}
