import type { Person } from '../knowledge.ts';
import type { Block } from '../layout.ts';
import type { Naming } from '../people/naming.ts';
import { sexByName } from '../text/given-names.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}’'.-]+|van|von|de|der|den|da|di|el|bin|ter|le)`;

/** "Jane Example (GBR) – women’s 800m", "Tom Watch (meeting director)", "Max Sample, Olympic champion", "Max Sample". */
const TURN = lean(
  wrapped`
    ^((?:${NAME_WORD} ){1,4}${NAME_WORD})(?: ?\((\p{Lu}{3}(?:, [^()]{2,40})?|\p{Ll}[^()]{2,60})\))?
    (?:,? [–—-] ?[^.!?]{2,80}|, [^.!?]{2,80})?:?$
  `,
  'u',
);

/** In characters. */
const LONGEST_HEADING = 120;

/** A paragraph that opens with words somebody said, or says what the next are about. */
const OPENS_SPEECH = /^(?:["“‘«]|(?:On|About|Asked about) [^“".]{2,150}:?$)/;

/** Whether a line names nobody but who speaks below it. */
function namesSpeaker(block: Block, next: Block | undefined): boolean {
  if (block.text.length > LONGEST_HEADING) return false;
  const [, name, bracketed] = TURN.exec(block.text) ?? [];
  if (name === undefined || next === undefined || !OPENS_SPEECH.test(next.text)) return false;
  return bracketed !== undefined || sexByName(name.slice(0, name.indexOf(' '))) !== null;
}

/** The headings of an article that name nobody but who speaks in the paragraphs below: where athletes met the press one by one. */
export const turnHeadings = (blocks: readonly Block[]): Block[] =>
  blocks
    .filter(({ kind }) => kind !== 'junk')
    .filter((block, i, all) => block.kind === 'heading' && namesSpeaker(block, all[i + 1]));

/** Who speaks in the paragraphs that stand below such a heading: all of them that open with words, up to one that doesn't. */
export function speakersByHeading(
  blocks: readonly Block[],
  turns: readonly Block[],
  namings: readonly Naming[],
): ReadonlyMap<Block, Person> {
  const found = new Map<Block, Person>();
  const isTurn = new Set(turns);
  let speaker: Person | null = null;
  for (const block of blocks) {
    if (block.kind === 'junk') continue;
    if (isTurn.has(block)) speaker = namings.find(({ start }) => start === block.start)?.person ?? null;
    else if (!OPENS_SPEECH.test(block.text)) speaker = null;
    else if (speaker) found.set(block, speaker);
  }
  return found;
}
