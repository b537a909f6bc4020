import { z } from 'zod';

/** Files of `data/` that can't be used: every problem of every file, a line each. */
export class DataError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'DataError';
    this.problems = problems;
  }
}

const show = (input: unknown): string => (input === undefined ? 'nothing' : (JSON.stringify(input) ?? typeof input));

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** What zod finds, in words for whoever edits the file; undefined leaves zod its own. */
export function explainIssue(issue: z.core.$ZodRawIssue): string | undefined {
  const found = `found ${shorten(show(issue.input))}`;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}, ${found}`;
    case 'invalid_value':
      return `expected ${issue.values.map(show).join(' or ')}, ${found}`;
    case 'unrecognized_keys':
      return `unknown field ${issue.keys.map(show).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' ? 'expected some text, found none' : undefined;
    default:
      return undefined;
  }
}

const namedSchema = z.looseObject({ name: z.string() });

/** "entry 12 (Josh Kerr)" for a place in a list, "quotes #2 text" within an object; counted from 1. */
export function describePlace(file: unknown, path: readonly PropertyKey[]): string {
  const [first, ...rest] = path;
  const words = (steps: readonly PropertyKey[]) =>
    steps.map((step) => (typeof step === 'number' ? `#${step + 1}` : String(step))).join(' ');
  if (!Array.isArray(file) || typeof first !== 'number') return words(path);
  const named = namedSchema.safeParse(file[first]);
  const entry = `entry ${first + 1}${named.success ? ` (${named.data.name})` : ''}`;
  return [entry, words(rest)].filter(Boolean).join(', ');
}
