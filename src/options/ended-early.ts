import type { Settings } from '../announcements/subscription.ts';
import { isDaily } from '../trivia/daily-quiz.ts';
import { literal } from '../wording/markdown.ts';
import { momentAt } from '../wording/moment-at.ts';
import type { World } from '../world.ts';

/** What is said to whoever looks after the announcements of a server, where Discord refused a message of the question that follows them. */
export function questionRefused({ memory: { announced } }: Pick<World, 'memory'>, settings: Settings): string[] {
  const { channelId, content } = settings;
  if (announced?.stage.is !== 'refused' || announced.channelId !== channelId || !content.includes('trivia')) return [];
  const { at, why } = announced.stage;
  return [
    `The last question of the day there ended ${momentAt(at, 'R')}, as Discord refused a message of it: ${literal(why)}`,
  ];
}

/** What is said of the last quiz or question of the day in the channel where Discord refused a message of it, which it couldn’t say there itself. */
export const endedEarly = ({ memory: { quiz, daily } }: Pick<World, 'memory'>): string[] =>
  [quiz, daily].flatMap((last) => {
    if (last?.stage.is !== 'refused') return [];
    const { at, why } = last.stage;
    const what = isDaily(last) ? 'question of the day' : 'quiz';
    return `The last ${what} here ended ${momentAt(at, 'R')}, as Discord refused a message of it: ${literal(why)}`;
  });
