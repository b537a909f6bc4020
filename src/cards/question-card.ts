import type { Invocation } from '../invocation.ts';
import { LEAST_POINTS, MOST_POINTS } from '../trivia/points.ts';
import { type Quiz, type QuizQuestion, roundId, type Stage } from '../trivia/quiz.ts';
import { literal } from '../wording/markdown.ts';
import { momentAt } from '../wording/moment-at.ts';
import { card } from './card.ts';
import { choiceButtons, choiceLines } from './choice-buttons.ts';
import { colours } from './colours.ts';
import { poll } from './poll.ts';
import { pollPost, type QuizPost } from './quiz-post.ts';

const HOUR_SECONDS = 3600;

/** A question that can be answered. */
export interface OpenQuestion {
  readonly n: number;
  readonly question: QuizQuestion;
  /** Milliseconds since 1970. */
  readonly closes: number;
  /** How many have answered, with buttons. */
  readonly answered: number;
}

/** "Question 2 of 5 · Everything". */
export const questionTitle = ({ rounds, topicName }: Quiz, n: number): string =>
  [rounds === 1 ? 'Trivia' : `Question ${n} of ${rounds}`, literal(topicName)].join(' · ');

/** How many have answered, and nothing of what. */
const tally = (answered: number): string => (answered === 0 ? 'nobody has answered yet' : `${answered} answered`);

const answering = (quiz: Quiz, n: number): Invocation => ({
  command: 'trivia',
  subcommand: 'answer',
  options: { round: roundId(quiz, n) },
});

const description = ({ prompt, options }: QuizQuestion, last: string): string =>
  [`**${literal(prompt)}**`, '', ...choiceLines(options, literal), '', last].join('\n');

const withButtons = (quiz: Quiz, { n, question, closes, answered }: OpenQuestion): QuizPost =>
  card(
    {
      color: colours.trivia,
      title: questionTitle(quiz, n),
      // Reads well before and after.
      description: description(question, `Closing time: ${momentAt(closes, 'R')} · ${tally(answered)}`),
      footer: {
        text: `Nobody sees what you choose; your last choice counts. ${MOST_POINTS} points at once, ${LEAST_POINTS} at the end.`,
      },
    },
    choiceButtons(question.options.length, answering(quiz, n)),
  );

/** A question with buttons once its answer stands in the channel: they can’t be pressed any more. */
export const closedQuestionCard = (quiz: Quiz, { n, question, votes }: Extract<Stage, { is: 'revealing' }>): QuizPost =>
  card(
    {
      color: colours.trivia,
      title: questionTitle(quiz, n),
      description: description(question, votes.length === 0 ? 'Closed' : `Closed · ${tally(votes.length)}`),
    },
    choiceButtons(question.options.length, answering(quiz, n), question.answer),
  );

const asPoll = (quiz: Quiz, { n, question, closes }: OpenQuestion): QuizPost =>
  pollPost(
    `**${questionTitle(quiz, n)}** · closing time: ${momentAt(closes, 'R')} · ${LEAST_POINTS} points`,
    poll(question.prompt, question.options, Math.ceil(quiz.seconds / HOUR_SECONDS)),
  );

/** A question as it stands in the channel: a card with a button for each option, or a native poll. */
export const questionCard = (quiz: Quiz, open: OpenQuestion): QuizPost =>
  quiz.style === 'poll' ? asPoll(quiz, open) : withButtons(quiz, open);
