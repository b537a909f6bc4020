import type { Alarms } from '../alarms/alarms.ts';
import type { Change } from '../memory/change.ts';
import { errandAlarm } from './errand-alarm.ts';

/** A process that makes a change has long made it then, and set the alarm that follows from it. */
const RESCUE_SECONDS = 10;

/**
 * Sees to it, before a change is stored, that somebody looks soon at what it begins: the process that stores it may be killed before it
 * has set the alarm that follows, and then nobody else would know. Rejects when the alarm can't be kept.
 */
export async function rescueBegun(
  { of, key, change }: Change,
  { announcements, quizzes }: Readonly<Record<'announcements' | 'quizzes', Pick<Alarms, 'set'>>>,
  now: Temporal.Instant,
): Promise<void> {
  const soon = now.add({ seconds: RESCUE_SECONDS });
  if (of === 'quiz' && change.kind === 'start')
    await quizzes.set(errandAlarm({ kind: 'drive-quiz', channelId: key }), soon);
  if (of === 'predictions' && change.kind === 'predict')
    await quizzes.set(errandAlarm({ kind: 'drive-prediction', scope: key, id: change.prediction.id }), soon);
  if (of === 'subscription' && (change.kind === 'set up' || change.kind === 'resume'))
    await announcements.set(key, soon);
}
