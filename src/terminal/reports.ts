import { parseArgs } from 'node:util';
import type { Flag, Flags } from '../trivia/flags.ts';
import type { Terminal } from './terminal.ts';

/** A question that members have reported. */
interface Reported {
  readonly questionId: string;
  readonly prompt: string;
  readonly members: number;
  /** When it was reported last, as ISO 8601. */
  readonly latest: string;
  readonly reasons: readonly string[];
}

const reported = (questionId: string, flags: readonly Flag[]): Reported => {
  const byTime = flags.toSorted((a, b) => b.at - a.at);
  const [latest] = byTime;
  return {
    questionId,
    prompt: latest?.prompt ?? '',
    members: new Set(flags.map(({ by }) => by)).size,
    latest: new Date(latest?.at ?? 0).toISOString(),
    reasons: byTime.flatMap(({ why }) => why ?? []),
  };
};

/** What members typed, as one line without signs that would move the cursor of a terminal. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();

const describe = ({ questionId, prompt, members, latest, reasons }: Reported): string =>
  [
    `${oneLine(prompt)}`,
    `  reported by ${members}, last on ${latest.slice(0, 10)} · ${questionId}`,
    ...reasons.map((why) => `  “${oneLine(why)}”`),
  ].join('\n');

/**
 * `npm run reports`: the questions that members of all servers have reported, those that most have first; `--json` for programs. It
 * names nobody. Returns the exit code.
 */
export function reportsCommand(args: readonly string[], stored: readonly Flags[], { print }: Terminal): number {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } });
  const flags = stored.flatMap((document) => document.flags);
  const questions = [...Map.groupBy(flags, ({ questionId }) => questionId)]
    .map(([id, own]) => reported(id, own))
    .sort((a, b) => b.members - a.members || (a.latest < b.latest ? 1 : -1));
  if (values.json) print(JSON.stringify(questions, null, 1));
  else print(questions.length === 0 ? 'No question was reported.' : questions.map(describe).join('\n\n'));
  return 0;
}
