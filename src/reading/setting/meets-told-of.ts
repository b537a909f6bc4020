import type { Naming } from '../people/naming.ts';
import { isPlanned, isScene } from '../signs/is-scene.ts';
import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';
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

/** "the Shanghai and Birmingham Diamond League winner came home clear". */
const OF_WINNER = /^ (?:\p{Ll}+ )?winners?\b/u;

/** The meets that an article tells of; what is only part of somebody’s name is none. */
export function meetsToldOf(
  text: string,
  blocks: readonly Block[],
  namings: readonly Naming[],
  meetsIn: (text: string, span: Span) => NamedMeet[],
): ToldMeets {
  const inName = isInName(text, namings);
  const within = (block: Block) => meetsIn(text, block).filter((meet) => !inName(meet));
  const prose = blocks.filter(({ kind }) => kind === 'prose');
  const headings = blocks.slice(
    0,
    Math.max(
      0,
      blocks.findIndex(({ kind }) => kind === 'prose'),
    ),
  );
  const told = prose.flatMap((block) =>
    within(block).map((meet) => {
      const isAhead = isPlanned(text, meet, block);
      const isTitle = OF_WINNER.test(text.slice(meet.end, meet.end + 30));
      return { meet, isAhead, isStaged: !isAhead && !isTitle && isScene(text, meet, block) };
    }),
  );
  return {
    staged: told.filter(({ isStaged }) => isStaged).map(({ meet }) => meet),
    planned: told.filter(({ isAhead }) => isAhead).map(({ meet }) => meet),
    headed: headings.flatMap((block) =>
      within(block).filter((meet) => !isPlanned(text, meet, block) && isScene(text, meet, block)),
    ),
    others: told.filter(({ isAhead, isStaged }) => !isAhead && !isStaged).map(({ meet }) => meet),
  };
}
