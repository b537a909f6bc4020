import { fold } from '../athletics/name.ts';
import { nationOf } from '../athletics/nation.ts';
import type { Complete } from '../command.ts';
import { Refusal } from '../refusal.ts';
import { parseTopic } from '../trivia/questions/parse-topic.ts';
import type { Topic } from '../trivia/questions/topic.ts';
import { eventTitle } from '../wording/event-words.ts';
import type { World } from '../world.ts';
import { choiceOf } from './choices.ts';
import { completeAthlete, completeNation } from './completions.ts';
import { completeDiscipline } from './event-completions.ts';
import { typedText } from './found-or-refuse.ts';

/** What a topic is called: "On this day", "Women’s 1500 m", "1990s", "Kenya". */
export function topicName(topic: Topic): string {
  switch (topic.kind) {
    case 'everything':
      return 'Everything';
    case 'articles':
      return 'In the news';
    case 'quotes':
      return 'Quotes';
    case 'today':
      return 'On this day';
    case 'discipline':
      return eventTitle(topic.event);
    case 'athlete':
      return topic.athlete.name;
    case 'era':
      return `${topic.decade}s`;
    case 'nation':
      return nationOf(topic.nation)?.name ?? topic.nation;
  }
}

/** A text that means the topic again, for options and buttons. */
export function topicText(topic: Topic): string {
  switch (topic.kind) {
    case 'discipline':
      return topic.event.key;
    case 'athlete':
      return topic.athlete.id;
    case 'era':
      return `${topic.decade}s`;
    case 'nation':
      return topic.nation;
    default:
      return topic.kind;
  }
}

/** The topic a text means. @throws Refusal when it is none */
export function topicOrRefuse({ results }: World, text: string): Topic {
  const topic = parseTopic(results, text);
  if (topic) return topic;
  throw new Refusal(
    `I have no questions about ${typedText(text)}. Try an event, an athlete, a nation, “1990s”, “quotes” or “today”.`,
  );
}

const PLAIN: readonly Topic[] = [{ kind: 'everything' }, { kind: 'quotes' }, { kind: 'today' }, { kind: 'articles' }];
const DECADES: readonly Topic[] = [2020, 2010, 2000, 1990, 1980, 1970].map((decade) => ({ kind: 'era', decade }));

/** Topics by name: the plain ones and decades first, then events, nations and athletes. */
export const completeTopic: Complete = (world, typed, others) => {
  const own = [...PLAIN, ...DECADES]
    .map((topic) => choiceOf(topicName(topic), topicText(topic)))
    .filter(({ name, value }) => fold(name).includes(fold(typed)) || value.startsWith(fold(typed)));
  const more = [completeDiscipline, completeNation, completeAthlete].flatMap((complete) =>
    complete(world, typed, others),
  );
  return [...own, ...more];
};
