import { formatDate } from '../athletics/date.ts';
import { eventName } from '../athletics/discipline.ts';
import type { Lead } from '../invocation.ts';
import { awardsOf, PREDICTION_POINTS } from '../trivia/predictions/next-prediction-step.ts';
import type { Outcome, Prediction } from '../trivia/predictions/predictions.ts';
import { literal } from '../wording/markdown.ts';
import { momentAt } from '../wording/moment-at.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { choiceButtons, choiceLines } from './choice-buttons.ts';
import { colours } from './colours.ts';
import { poll } from './poll.ts';
import { pollPost, type QuizPost } from './quiz-post.ts';
import { numberSources } from './source-notes.ts';
import { mention } from './standing-lines.ts';

const SHOWN = 20;
const HOUR_MS = 3_600_000;

/** "Men’s mile · Prefontaine Classic 2025". */
export const predictedRace = ({ race }: Prediction): string => `${eventName(race.event)} · ${race.meet}`;

/** A race to predict, as it stands in the channel from a moment on (milliseconds since 1970): with buttons, or as a native poll. */
export function predictionCard(prediction: Prediction, now: number): QuizPost {
  const { id, race, options, style } = prediction;
  const names = options.map(({ name }) => name);
  const closes = `Closes ${momentAt(race.starts, 'R')}, when it starts (${momentAt(race.starts, 'f')})`;
  if (style === 'poll') {
    const hours = Math.ceil((race.starts - now) / HOUR_MS);
    return pollPost(
      `**${literal(predictedRace(prediction))}** · ${formatDate(race.date)}\n${closes} · ${PREDICTION_POINTS} points`,
      poll(`Who wins? ${predictedRace(prediction)}`, names, hours),
    );
  }
  return card(
    {
      color: colours.trivia,
      title: `Who wins? ${literal(predictedRace(prediction))}`,
      description: [formatDate(race.date), '', ...choiceLines(names, literal), '', closes].join('\n'),
      footer: {
        text: `Nobody sees what you choose; your last choice counts. ${PREDICTION_POINTS} points if you are right. It settles by itself once I have read the result.`,
      },
    },
    choiceButtons(options.length, { command: 'predict', subcommand: 'answer', options: { id } }),
  );
}

const VOID: Readonly<Record<Extract<Outcome, { kind: 'void' }>['why'], string>> = {
  cancelled: 'This prediction was called off: it counts for nobody.',
  'closed late':
    'I was away when the race began and the poll went on, so that nobody can tell who answered in time: it counts for nobody.',
  'no result': 'I have read no result of this race in two weeks: it counts for nobody.',
  'message gone': 'The message with this prediction is gone: it counts for nobody.',
};

const names = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function rightText(prediction: Prediction): string {
  const awards = awardsOf(prediction);
  const right = awards.filter((award) => award.right).map(({ userId }) => mention(userId));
  if (awards.length === 0) return 'Nobody had predicted it.';
  if (right.length === 0) return `None of ${awards.length} had predicted it.`;
  const others = right.length - SHOWN;
  const more = others > 0 ? ` and ${others} more` : '';
  return `**${right.length} of ${awards.length} right**, ${PREDICTION_POINTS} points each: ${right.slice(0, SHOWN).join(' ')}${more}`;
}

const toResult = ({ race }: Prediction): Lead[] =>
  race.edition === null
    ? []
    : [
        {
          label: 'The race',
          invocation: { command: 'result', options: { meet: race.edition, event: race.event.discipline } },
        },
      ];

/** What became of a predicted race, and who knew it; null while nobody knows. */
export function predictionOutcomeCard(prediction: Prediction): QuizPost | null {
  const { id, stage } = prediction;
  if (stage.is !== 'telling') return null;
  const { outcome } = stage;
  const notes = numberSources(outcome.kind === 'won' ? outcome.sources : []);
  return card(
    {
      color: colours.trivia,
      title: literal(predictedRace(prediction)),
      description:
        outcome.kind === 'won'
          ? [
              `**${names.format(outcome.winners.map(literal))}** won ${notes.note(outcome.sources)}`.trim(),
              '',
              rightText(prediction),
            ].join('\n')
          : VOID[outcome.why],
      fields: notes.links,
      footer: { text: notes.footer },
    },
    leadRow([
      ...(outcome.kind === 'won' ? toResult(prediction) : []),
      {
        label: 'Leaderboard',
        invocation: { command: 'leaderboard', options: { topic: 'predictions', prediction: id } },
      },
    ]),
  );
}
