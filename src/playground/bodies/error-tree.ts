import { z } from 'zod';
import { type Complaint, required } from './field.ts';

/** Discord's tree of errors: keys and indices down to `_errors`. */
export interface ErrorTree {
  readonly [key: string]: ErrorTree | readonly Complaint[];
}

type Issue = z.core.$ZodIssue;

const converts: Readonly<Record<string, (input: unknown) => Complaint>> = {
  string: (input) => ({
    code: 'STRING_TYPE_CONVERT',
    message: `Could not interpret "${JSON.stringify(input)}" as string.`,
  }),
  number: (input) => ({ code: 'NUMBER_TYPE_COERCE', message: `Value "${JSON.stringify(input)}" is not int.` }),
  int: (input) => ({ code: 'NUMBER_TYPE_COERCE', message: `Value "${JSON.stringify(input)}" is not int.` }),
  boolean: () => ({ code: 'BOOLEAN_TYPE_CONVERT', message: 'Must be either true or false.' }),
  array: () => ({ code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' }),
  object: () => ({ code: 'MODEL_TYPE_CONVERT', message: 'Only dictionaries may be used in a ModelType' }),
};

const wrongType = (expected: string, input: unknown): Complaint =>
  input === undefined
    ? required
    : (converts[expected]?.(input) ?? { code: 'BASE_TYPE_CONVERT', message: `Must be of type ${expected}.` });

const discordCode = z.object({ discord: z.string() });

function complaintOf(issue: Issue): Complaint {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, issue.input);
    case 'invalid_value':
      return issue.input === undefined
        ? required
        : { code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${issue.values.map(String).join(', ')}}.` };
    case 'invalid_union':
      return {
        code: 'UNION_TYPE_CHOICES',
        message: 'Value of field "type" must be one of those that are allowed here.',
      };
    case 'invalid_format':
      return { code: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' };
    default: {
      const known = discordCode.safeParse(issue.code === 'custom' ? issue.params : undefined);
      return { code: known.data?.discord ?? 'BASE_TYPE_INVALID', message: issue.message };
    }
  }
}

/** A branch of a union that fits in everything but a value says more than the union does. */
function branchOf(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.filter(
    (errors) => !errors.some(({ code, path }) => code === 'invalid_value' && path.at(-1) === 'type'),
  );
  const [only] = branches;
  if (branches.length !== 1 || !only) return [issue];
  return only.flatMap((inner) => branchOf({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Where a complaint belongs and what it says; a key that Discord doesn't know is complained of at the key. */
const located = (issue: Issue): [PropertyKey[], Complaint][] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => [[...issue.path, key], unknownKey])
    : [[issue.path, complaintOf(issue)]];

/** Discord itself ignores such a key, and with it what its sender meant. */
const unknownKey: Complaint = { code: 'UNKNOWN_KEY', message: 'Discord knows no such key, and would ignore it.' };

const isTree = (value: ErrorTree[string] | undefined): value is ErrorTree =>
  value !== undefined && !Array.isArray(value);

function plant(tree: ErrorTree, [key, ...rest]: readonly PropertyKey[], complaint: Complaint): ErrorTree {
  if (key === undefined) {
    const { _errors: before } = tree;
    return { ...tree, _errors: [...(Array.isArray(before) ? before : []), complaint] };
  }
  const branch = tree[String(key)];
  return { ...tree, [String(key)]: plant(isTree(branch) ? branch : {}, rest, complaint) };
}

/** What zod found wrong, as Discord says it. */
export const errorTree = (error: z.ZodError): ErrorTree =>
  error.issues
    .flatMap(branchOf)
    .flatMap(located)
    .reduce<ErrorTree>((tree, [path, complaint]) => plant(tree, path, complaint), {});
