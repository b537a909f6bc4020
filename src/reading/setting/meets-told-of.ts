import type { Naming } from '../people/naming.ts';
import { isScene } from '../signs/is-scene.ts';
import { isPlanned } from '../signs/plans.ts';
import type { Block } from '../text/block.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { isInName } from './is-in-name.ts';
import type { NamedMeet } from './meet-names.ts';

/** The meets that a text names, by what they are to its story. */
export interface ToldMeets {
  /** Where it can be. */
  readonly staged: readonly NamedMeet[];
  /** Where somebody will be, or hopes to. */
  readonly planned: readonly NamedMeet[];
  /** Where it is by the headings above the text. */
  readonly headed: readonly NamedMeet[];
  /** What else is named: in somebody’s title or honours. */
  readonly others: readonly NamedMeet[];
}

/** "the Shanghai and Birmingham Diamond League winner came home clear", "inside the World Championships qualifying standard". */
const OF_ANOTHER_DAY = new RegExp(
  wrapped`
    ^ (?:\p{Ll}+ )?winners?\b
    |^ (?:\p{Ll}+ )?(?:ambitions?|hopes?|dreams?|aspirations|credentials|prospects|preparations?|plans|chances|place|berth|selection)\b
    |^ (?:[AB] )?(?:(?:entry|qualifying|qualification|automatic) ){0,2}(?:standards?|marks?|times?)\b
  `,
  'u',
);

/** "said in Melbourne", "told reporters in London": where somebody speaks nobody runs. */
const SAYS_IN = lean(
  wrapped`
    \b(?:said|says|saying|told [^.,;:]{2,40}|speaking|spoke|announced|explained|(?:news|press|media) conference|interview(?:ed)?)
    (?: \p{Lu}[\p{L}’'-]+){0,2}(?: on \p{L}+day)? (?:in|at|from) $
  `,
  'u',
);
const SAYS_REACH = 80;

/** Whether a city is only where somebody speaks. */
const isOfSpeech = (text: string, { cityOnly, start }: NamedMeet): boolean =>
  cityOnly && SAYS_IN.test(text.slice(Math.max(0, start - SAYS_REACH), start));

/** "for the World Championships in Budapest and the 2024 Olympics". */
const AND = lean(/^(?:,? in \p{Lu}[\p{L} ]{2,20})? and (?:the )?(?:\d{4} )?$/u);

/** A meet as its paragraph tells of it. */
interface Told {
  readonly meet: NamedMeet;
  readonly isAhead: boolean;
  readonly isStaged: boolean;
}

function toldIn(text: string, block: Block, meets: readonly NamedMeet[]): Told[] {
  const told: Told[] = [];
  for (const meet of meets) {
    const before = told.findLast((one) => one.meet.end <= meet.start);
    const goesOn = before?.isAhead === true && AND.test(text.slice(before.meet.end, meet.start));
    const isAhead = goesOn || isPlanned(text, meet, block);
    const isTitle = OF_ANOTHER_DAY.test(text.slice(meet.end, meet.end + 60));
    told.push({ meet, isAhead, isStaged: !isAhead && !isTitle && isScene(text, meet, block) });
  }
  return told;
}

/** The meets that an article tells of; what is only part of somebody’s name is none. */
export function meetsToldOf(
  text: string,
  blocks: readonly Block[],
  namings: readonly Naming[],
  meetsIn: (text: string, span: Span) => NamedMeet[],
): ToldMeets {
  const inName = isInName(text, namings);
  const within = (block: Block) => meetsIn(text, block).filter((meet) => !inName(meet) && !isOfSpeech(text, meet));
  const prose = blocks.filter(({ kind }) => kind === 'prose');
  const headings = blocks.slice(
    0,
    Math.max(
      0,
      blocks.findIndex(({ kind }) => kind === 'prose'),
    ),
  );
  const told = prose.flatMap((block) => toldIn(text, block, within(block)));
  return {
    staged: told.filter(({ isStaged }) => isStaged).map(({ meet }) => meet),
    planned: told.filter(({ isAhead }) => isAhead).map(({ meet }) => meet),
    headed: headings.flatMap((block) =>
      within(block).filter((meet) => !isPlanned(text, meet, block) && isScene(text, meet, block)),
    ),
    others: told.filter(({ isAhead, isStaged }) => !isAhead && !isStaged).map(({ meet }) => meet),
  };
}
