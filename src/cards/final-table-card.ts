import type { Lead } from '../invocation.ts';
import type { Quiz } from '../trivia/quiz.ts';
import { ranked } from '../trivia/ranked.ts';
import { count } from '../wording/count.ts';
import { literal } from '../wording/markdown.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { colours } from './colours.ts';
import type { QuizPost } from './quiz-post.ts';
import { standingLines } from './standing-lines.ts';

const SHOWN = 20;

/** A longer topic has no room in a button beside the rest. */
const LONGEST_TOPIC = 30;

/** The quiz once more, and the server's board; the quiz's id makes sure that the message is known again. */
function leads({ id, topic, rounds, style }: Quiz): Lead[] {
  const again: Lead = {
    label: 'Play again',
    invocation: { command: 'trivia', subcommand: 'start', options: { topic, rounds: String(rounds), style } },
  };
  return [
    ...(topic.length > LONGEST_TOPIC ? [] : [again]),
    { label: 'Leaderboard', invocation: { command: 'leaderboard', options: { quiz: id } } },
  ];
}

/** Who reached what in a quiz that is over. */
export function finalTableCard(quiz: Quiz): QuizPost {
  const lines = ranked(Object.entries(quiz.table).map(([userId, standing]) => ({ userId, ...standing })));
  const others = lines.length - SHOWN;
  const length = [quiz.stopped ? 'Stopped early' : count(quiz.rounds, 'question')];
  return card(
    {
      color: colours.trivia,
      title: `Final table · ${literal(quiz.topicName)}`,
      description: [
        ...(lines.length === 0 ? ['Nobody answered.'] : standingLines(lines.slice(0, SHOWN))),
        ...(others > 0 ? [`and ${others} more`] : []),
        '',
        `-# ${[...length, ...(lines.length === 0 ? [] : ['points, right answers of all answers'])].join(' · ')}`,
      ].join('\n'),
    },
    leadRow(leads(quiz)),
  );
}
