import type { Answer } from '../trivia/answers.ts';
import { answersOf } from '../trivia/answers.ts';
import { LEAST_POINTS } from '../trivia/points.ts';
import { type Quiz, roundId, type Stage } from '../trivia/quiz.ts';
import { pad } from '../wording/columns.ts';
import { code, literal } from '../wording/markdown.ts';
import { optionLetter } from '../wording/option-letter.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { citeSources } from './cite-sources.ts';
import { colours } from './colours.ts';
import { questionTitle } from './question-card.ts';
import type { QuizPost } from './quiz-post.ts';
import { mention } from './standing-lines.ts';

const SHOWN = 10;

const more = (all: readonly unknown[]): string[] => (all.length > SHOWN ? [`and ${all.length - SHOWN} more`] : []);

const seconds = (taken: number): string => `${(taken / 1000).toFixed(1)} s`;

/** Who was right, the fastest first and marked; of a poll's voters nobody knows who was. */
function rightText(right: readonly Answer[]): string[] {
  const timed = right.filter((answer) => answer.taken !== null);
  if (timed.length === 0)
    return [
      `${LEAST_POINTS} points each: ${[...right.slice(0, SHOWN).map(({ userId }) => mention(userId)), ...more(right)].join(' ')}`,
    ];
  const byTime = timed.toSorted((a, b) => (a.taken ?? 0) - (b.taken ?? 0));
  const lines = byTime.slice(0, SHOWN).map(({ userId, points, taken }, i) => {
    const line = `${code(pad(String(points), 3, 'end'))} ${mention(userId)} · ${seconds(taken ?? 0)}`;
    return i === 0 && byTime.length > 1 ? `${line} ⚡ fastest` : line;
  });
  return [...lines, ...more(byTime)];
}

/** "A 1 · **B 3** · C 0". */
const chosenText = (answers: readonly Answer[], options: number, right: number): string =>
  Array.from({ length: options }, (_, place) => {
    const chosen = `${optionLetter(place)} ${answers.filter(({ choice }) => choice === place).length}`;
    return place === right ? `**${chosen}**` : chosen;
  }).join(' · ');

function votesText({ style }: Quiz, answers: readonly Answer[], options: number, right: number): string[] {
  if (answers.length === 0) return ['Nobody answered.'];
  const those = answers.filter((answer) => answer.right);
  return [
    `**${those.length} of ${answers.length} right**`,
    ...(those.length === 0 ? [] : rightText(those)),
    // A poll shows that itself, and its options have no letters.
    ...(style === 'poll' ? [] : [`-# Chosen: ${chosenText(answers, options, right)}`]),
  ];
}

/** The answer to a question, why it is right and who says so, and who knew it. */
export function revealCard(quiz: Quiz, stage: Extract<Stage, { is: 'revealing' }>): QuizPost {
  const { question, n, skipped } = stage;
  const { options, answer, prompt, why, sources } = question;
  const notes = citeSources(sources);
  const answers = answersOf(quiz, stage);
  return card(
    {
      color: colours.trivia,
      title: [...(quiz.style === 'poll' ? [] : [optionLetter(answer)]), literal(options[answer] ?? '')].join(' · '),
      description: [
        literal(prompt),
        '',
        `${literal(why)} ${notes.note(sources)}`.trim(),
        '',
        ...(skipped ? ['Skipped: this question counts for nobody.'] : votesText(quiz, answers, options.length, answer)),
        `-# ${questionTitle(quiz, n)}`,
      ].join('\n'),
      fields: notes.links,
      footer: { text: notes.footer },
    },
    leadRow([
      {
        label: 'Report this question',
        invocation: { command: 'trivia', subcommand: 'report', options: { round: roundId(quiz, n) } },
      },
    ]),
  );
}
