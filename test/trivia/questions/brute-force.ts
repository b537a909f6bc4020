import {
  amongBests,
  bestMark,
  bestTen,
  first,
  nationalBest,
  odd,
  order,
  rank,
  whenOrWhere,
  worldLead,
} from './check-bests.ts';
import { eventWon, margin, meet, nation, wonWith, yearOfWin } from './check-finals.ts';
import { born, onThisDay, rivalry, said } from './check-others.ts';
import { EVENT, fold } from './prompt-words.ts';
import type { RawWorld } from './raw-world.ts';
import type { Seen } from './seen.ts';
import type { Truth } from './truth.ts';

/** Limits, repetitions and answers that stand in the prompt. */
function problemOfForm({ prompt, options, answer }: Seen): string | null {
  if (prompt.length > 300 || prompt.length === 0) return 'prompt too long';
  if (options.length < 2 || options.length > 10) return 'too few or too many options';
  if (options.some((option) => option.length === 0 || option.length > 55)) return 'option too long';
  if (new Set(options.map(fold)).size < options.length) return 'two options alike';
  const right = options[answer] ?? '';
  const asked = new Set(fold(prompt).split(/[^a-z0-9:.]+/));
  const said = fold(right)
    .split(/[^a-z0-9:.]+/)
    .filter((word) => word.length > 2 && !['the', 'and', 'pts'].includes(word));
  const told = said.find((word) => asked.has(word));
  return told === undefined ? null : `“${told}” stands in the prompt`;
}

function truth(raw: RawWorld, question: Seen, option: string): Truth {
  const { kind, prompt } = question;
  switch (kind) {
    case 'winner':
      return raw.placed(
        raw.sceneIn(
          prompt,
          new RegExp(
            `^(?:Who|Which of these|Which team) (?:won|took the gold medal in) the ${EVENT} ((?:at|in) .+)\\?$`,
          ),
        ),
        option,
        1,
      );
    case 'runner-up':
      return raw.placed(
        raw.sceneIn(
          prompt,
          new RegExp(
            `(?:won|was second in|was second behind .+? in) the ${EVENT} ((?:at|in) .+?)(?:\\. Who was second)?\\?$`,
          ),
        ),
        option,
        2,
      );
    case 'winning-mark':
      return wonWith(raw, prompt, option);
    case 'margin':
      return margin(raw, prompt, option);
    case 'winning-nation':
      return nation(raw, prompt, option);
    case 'year-of-win':
      return yearOfWin(raw, prompt, option);
    case 'meet':
      return meet(raw, prompt, option);
    case 'event-won':
      return eventWon(raw, question, option);
    case 'best-mark':
      return bestMark(raw, prompt, option);
    case 'year-of-mark':
    case 'place-of-mark':
      return whenOrWhere(raw, kind, prompt, option);
    case 'better-best':
    case 'best-of-four':
      return amongBests(raw, question, option);
    case 'order':
      return order(raw, question, option);
    case 'odd-one-out':
      return odd(raw, question, option);
    case 'all-time-rank':
      return rank(raw, prompt, option);
    case 'first-to':
      return first(raw, question, option);
    case 'best-ten':
      return bestTen(raw, question, option);
    case 'national-best':
      return nationalBest(raw, prompt, option);
    case 'world-lead':
      return worldLead(raw, prompt, option);
    case 'rivalry':
      return rivalry(raw, question, option);
    case 'speaker':
    case 'spoken-of':
      return said(raw, kind, prompt, option);
    case 'on-this-day':
      return onThisDay(raw, prompt, option);
    case 'born-today':
      return born(raw, prompt, option);
    default:
      return null;
  }
}

/** What is wrong with a question; null when exactly its answer is true and every other option false. */
export function problemOf(raw: RawWorld, question: Seen): string | null {
  const form = problemOfForm(question);
  if (form !== null) return form;
  const truths = question.options.map((option) => truth(raw, question, option));
  const wrong = truths.flatMap((truth, i) =>
    truth === (i === question.answer) ? [] : [`${question.options[i]}: ${truth}`],
  );
  return wrong.length === 0 ? null : wrong.join('; ');
}
