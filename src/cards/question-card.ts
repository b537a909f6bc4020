import { LEAST_POINTS, MOST_POINTS } from '../trivia/points.ts';
import { type Quiz, type QuizQuestion, roundId } from '../trivia/quiz.ts';
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

function withButtons(quiz: Quiz, { n, question, closes, answered }: OpenQuestion): QuizPost {
  const description = [
    `**${literal(question.prompt)}**`,
    '',
    ...choiceLines(question.options, literal),
    '',
    // Reads well before and after.
    `Closing time: ${momentAt(closes, 'R')} · ${tally(answered)}`,
  ].join('\n');
  return card(
    {
      color: colours.trivia,
      title: questionTitle(quiz, n),
      description,
      footer: {
        text: `Nobody sees what you choose; your last choice counts. ${MOST_POINTS} points at once, ${LEAST_POINTS} at the end.`,
      },
    },
    choiceButtons(question.options.length, {
      command: 'trivia',
      subcommand: 'answer',
      options: { round: roundId(quiz, n) },
    }),
  );
}

const asPoll = (quiz: Quiz, { n, question, closes }: OpenQuestion): QuizPost =>
  pollPost(
    `**${questionTitle(quiz, n)}** · closing time: ${momentAt(closes, 'R')} · ${LEAST_POINTS} points`,
    poll(question.prompt, question.options, Math.ceil(quiz.seconds / HOUR_SECONDS)),
  );

/** A question as it stands in the channel: a card with a button for each option, or a native poll. */
export const questionCard = (quiz: Quiz, open: OpenQuestion): QuizPost =>
  quiz.style === 'poll' ? asPoll(quiz, open) : withButtons(quiz, open);
