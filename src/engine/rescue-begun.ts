import type { Alarms } from '../alarms/alarms.ts';
import { beginningOf } from '../memory/beginning-of.ts';
import type { Change } from '../memory/change.ts';
import { predictionAlarm } from '../quizzing/prediction-alarm.ts';
import { quizAlarm } from '../quizzing/quiz-alarm.ts';

/** A process that makes a change has long made it then, and set the alarm that follows from it. */
const RESCUE_SECONDS = 10;

/**
 * Sees to it, before a change is stored, that somebody looks soon at what it begins: the process that stores it may be killed before it
 * has set the alarm that follows, and then nobody else would know. Rejects when the alarm can't be kept.
 */
export async function rescueBegun(
  change: Change,
  { announcements, quizzes }: Readonly<Record<'announcements' | 'quizzes', Pick<Alarms, 'set'>>>,
  now: Temporal.Instant,
): Promise<void> {
  const begun = beginningOf(change);
  const soon = now.add({ seconds: RESCUE_SECONDS });
  switch (begun?.kind) {
    case 'quiz':
      return quizzes.set(quizAlarm(begun.channelId), soon);
    case 'prediction':
      return quizzes.set(predictionAlarm(begun.scope, begun.id), soon);
    case 'announcements':
      return announcements.set(begun.subscriber, soon);
  }
}
