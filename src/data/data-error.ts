import { z } from 'zod';
import { OperatorError } from '../operator-error.ts';

/** So many are read before somebody mends the first. */
const SHOWN = 20;

function list(problems: readonly string[]): string {
  const more = problems.length - SHOWN;
  return [...problems.slice(0, SHOWN), ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

/** Files of `data/` that can't be used: every problem of every file; the message prints the first of them, a line each. */
export class DataError extends OperatorError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(list(problems));
    this.name = 'DataError';
    this.problems = problems;
  }
}

const show = (input: unknown): string => (input === undefined ? 'nothing' : (JSON.stringify(input) ?? typeof input));

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** What zod calls a type, in words. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** What counts in a text, a list or a number that is too small or too big. */
function sizeWanted(origin: string, bound: 'at least' | 'at most', size: number | bigint): string {
  switch (origin) {
    case 'string':
      return size === 1 && bound === 'at least' ? 'some text' : `${bound} ${size} characters`;
    case 'array':
      return `${bound} ${size} entries`;
    default:
      return `a number of ${bound} ${size}`;
  }
}

/** What should stand where zod found something else. */
function wanted(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map(show).join(' or ');
    case 'too_small': {
      // "Above 0" is "at least 1": all numbers with a bound are whole.
      const least = issue.inclusive === false ? Number(issue.minimum) + 1 : issue.minimum;
      return sizeWanted(issue.origin, 'at least', least);
    }
    case 'too_big':
      return sizeWanted(issue.origin, 'at most', issue.maximum);
    default:
      return 'something else';
  }
}

/** What zod finds wrong, in words for whoever edits the file; rules with words of their own don't come here. */
export function explainIssue(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'unrecognized_keys') return `unknown field ${issue.keys.map(show).join(', ')}`;
  const found = issue.input === '' ? 'none' : shorten(show(issue.input));
  return `expected ${wanted(issue)}, found ${found}`;
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
