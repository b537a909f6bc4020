import type { Person } from '../knowledge.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Naming } from './naming.ts';

/** What those are who speak of athletes and don’t compete. */
export const OFFICE = wrapped`
  (?:coach|trainer|director|manager|president|chairman|chairwoman|chief executive|chief|secretary
    |spokes(?:man|woman|person)|agent|commentator|minister|doctor|physio(?:therapist)?|lawyer|attorney|solicitor
    |advis[eo]r|mentor|official|organi[sz]er|co-?ordinator|promoter|selector|boss|analyst|pundit|statistician|referee
    |psychologist|surgeon)
`;

const BEFORE = lean(`\\b${OFFICE},? $`, 'iu');
const AFTER = lean(
  `^(?:,| \\() ?(?:the |a |an |[\\p{L}’' ]{1,40}[’']s? )?(?:[\\p{L}-]+ ){0,5}${OFFICE}\\b(?=[,.)]| (?:of|at|for) )`,
  'iu',
);

/** Longest title, in characters. */
const REACH = 80;

/** Who is introduced by an office: "head coach Max Sample", "Jane Example, the team’s sprint coach". */
export const officialsIn = (text: string, namings: readonly Naming[]): ReadonlySet<Person> =>
  new Set(
    namings
      .filter(
        ({ start, end }) =>
          BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || AFTER.test(text.slice(end, end + REACH)),
      )
      .map(({ person }) => person),
  );
