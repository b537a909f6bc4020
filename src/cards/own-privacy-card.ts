import type { Settings } from '../announcements/subscription.ts';
import type { Lead } from '../invocation.ts';
import { ephemeral, type Reply } from '../reply.ts';
import { count } from '../wording/count.ts';
import { literal } from '../wording/markdown.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { colours } from './colours.ts';

/** What is kept of somebody, as far as it can be told where they ask. */
export interface OwnPrivacy {
  readonly follows: number;
  readonly messages: Settings | null;
  /** Where they ask: "in this server". */
  readonly here: string;
  /** Null for somebody without any answer. */
  readonly score: { readonly points: number; readonly right: number; readonly answered: number } | null;
  readonly optedOut: boolean;
  /** Predictions that they opened or answered, and that are under way. */
  readonly predictions: number;
  /** Articles that they added; null in private messages, where none can be. */
  readonly articles: number | null;
}

const messagesText = (settings: Settings | null): string =>
  settings ? `every day at ${settings.time} ${literal(settings.timeZone)}` : 'none';

function scoreText({ score, optedOut }: OwnPrivacy): string {
  if (optedOut) return 'none, and you are on no board, as you wished';
  return score
    ? `${count(score.points, 'point')} · ${score.right} right of ${count(score.answered, 'answer')}`
    : 'none';
}

/** What is kept of whoever asks, in plain words and numbers. Only they see it. */
export function ownPrivacyCard(own: OwnPrivacy, leads: readonly Lead[]): Reply {
  const { follows, messages, here, predictions, articles } = own;
  const lines = [
    `**You follow** ${follows === 0 ? 'nothing' : `${follows} of athletes, disciplines and meets`}`,
    `**Direct messages** ${messagesText(messages)}`,
    `**Points ${here}** ${scoreText(own)}`,
    `**Predictions under way ${here}** ${predictions === 0 ? 'none' : predictions}`,
    ...(articles === null ? [] : [`**Articles you added ${here}** ${articles === 0 ? 'none' : articles}`]),
  ];
  const description = [
    'I know you by the number that Discord gives you, not by your name, and I read no messages but those that you hand me.',
    lines.join('\n'),
    'While a quiz runs I keep your answers in it. When you start a quiz or open a prediction, I keep a way to answer you until its first question is posted; it works for 15 minutes at most. Questions that you report are kept with your reason. Other servers have their own points, predictions, reports and articles: `/privacy export` has them all.',
    '-# A server’s data are deleted 30 days after I was removed from it.',
  ];
  return ephemeral(
    card({ color: colours.help, title: 'What I keep of you', description: description.join('\n\n') }, leadRow(leads)),
  );
}
