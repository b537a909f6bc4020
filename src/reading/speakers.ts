import type { Person } from './knowledge.ts';
import type { Block } from './layout.ts';
import type { Mention } from './mentions.ts';
import type { Quotation } from './quotations.ts';
import { matches, type Span } from './span.ts';

/** A sentence of the writer's own, and whom it speaks of. */
export interface Told {
  readonly sentence: Span;
  readonly mentions: readonly Mention[];
}

/** Who said a quotation, and how we know. */
export interface Attribution {
  readonly speaker: Person | null;
  readonly why: string;
  /** The sentence that leads to it. */
  readonly led: Told | null;
}

/** Verbs of speech, and the phrases that stand for them. */
const SPEECH =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|add(?:ed|s|ing)|admit(?:ted|s|ting)|explain(?:ed|s|ing)|insist(?:ed|s|ing)|reveal(?:ed|s|ing)|continu(?:ed|es|ing)(?! (?:his|her|their|its|to|the)\b)|conclud(?:ed|es|ing)|stat(?:ed|es|ing)|shar(?:ed|es|ing)|emphasi[sz](?:ed|es|ing)|wr(?:ote|ites?|iting)|penn(?:ed|ing)|post(?:ed|ing)|tweet(?:ed|ing)|recall(?:ed|s|ing)|reflect(?:ed|s|ing)|comment(?:ed|s|ing)|remark(?:ed|ing)|not(?:ed|ing)|declar(?:ed|es|ing)|jok(?:ed|ing)|quipp(?:ed|ing)|repl(?:ied|ies|ying)|respond(?:ed|ing)|answer(?:ed|ing)|ask(?:ed|s|ing)|assert(?:ed|s|ing)|warn(?:ed|s|ing)|vow(?:ed|s|ing)|promis(?:ed|ing)|confess(?:ed|ing)|conced(?:ed|es|ing)|prais(?:ed|es|ing)|argu(?:ed|es|ing)|acknowledg(?:ed|es|ing)|confirm(?:ed|ing)|announc(?:ed|ing)|maintain(?:ed|s|ing)|believes?|mus(?:ed|ing)|opened up|spoke|speaking|discuss(?:ed|es|ing)|suggest(?:ed|s|ing)|according to|interview|press conference|beamed|laughed|smiled|sighed|enthused|lamented|reckons?)\b/gi;

const speaks = (text: string, span: Span): boolean => !matches(SPEECH, text, span).next().done;

/** Who acts at a verb: named right behind it ("said Kerr", "said the Scot"), else the last who acts before it. */
function actorAt(text: string, verb: Span, mentions: readonly Mention[], within: Span): Person | null {
  const near = mentions.filter((m) => m.start >= within.start && m.end <= within.end);
  const behind = near.find(
    (m) =>
      m.start >= verb.end &&
      /^ (?:an? |the |[\p{Ll}-]+ |\p{Lu}[\p{L}’'-]+ |\d+-year-old |,)*$/iu.test(text.slice(verb.end, m.start)) &&
      m.start - verb.end < 40,
  );
  const before = near.filter((m) => m.end <= verb.start && !m.possessive && m.role === 'subject').at(-1);
  const adjacent =
    before &&
    /^[’'s]*(?: (?:has|have|had|also|then|later|too|\p{Ll}+ly|who [^,]*|and|who),?)* ?$/iu.test(
      text.slice(before.end, verb.start),
    );
  if (adjacent) return before.person;
  return behind && !behind.possessive ? behind.person : (before?.person ?? null);
}

function speakerIn(text: string, told: Told, within: Span, last: boolean): Person | null {
  const verbs = [...matches(SPEECH, text, within)];
  const verb = last ? verbs.at(-1) : verbs[0];
  if (!verb) return null;
  const actor = actorAt(text, verb, told.mentions, within);
  return (
    actor ??
    told.mentions.find((m) => m.role === 'subject' && !m.possessive && within.start <= m.start && m.start < within.end)
      ?.person ??
    null
  );
}

interface Place {
  readonly quotation: Quotation;
  readonly previous: Quotation | undefined;
  readonly next: Quotation | undefined;
  readonly block: Block;
}

/** "…," said Kerr. A sentence that leads on to the next quotation is that one's. */
function saidAfter(text: string, { quotation, next, block }: Place, told: readonly Told[]): Attribution | null {
  const { outer, end } = quotation;
  const stop = Math.min(block.end, next && next.outer.start > outer.end ? next.outer.start : block.end);
  const sentence = told.find(({ sentence: s }) => s.end > outer.end && s.start < stop);
  if (!sentence) return null;
  const within = { start: Math.max(outer.end, sentence.sentence.start), end: Math.min(stop, sentence.sentence.end) };
  const words = text.slice(within.start, within.end).trim();
  const complete = /[.!?…]$/.test(text.slice(quotation.start, end));
  const leadsOn = next !== undefined && within.end === next.outer.start && /[:,]$/.test(words);
  const own = /^(?:[,–—-]\s*)?\p{Ll}/u.test(words) || !complete || (!leadsOn && openedBy(text, sentence, within));
  if (!own || (complete && leadsOn && /^\p{Lu}/u.test(words))) return null;
  const speaker = speakerIn(text, sentence, within, false);
  return speaker && { speaker, why: 'named after the words', led: sentence };
}

/** Whether a sentence starts with somebody who speaks: "Ingebrigtsen penned in his post". */
function openedBy(text: string, { mentions }: Told, within: Span): boolean {
  const first = mentions.find((m) => m.start >= within.start);
  return (
    first !== undefined &&
    first.start - within.start < 3 &&
    speaks(text, { start: first.end, end: Math.min(within.end, first.end + 25) })
  );
}

/** Kerr said: "…" in one sentence, or in the sentence before it in the same paragraph. */
function saidBefore(text: string, { quotation, previous, block }: Place, told: readonly Told[]): Attribution | null {
  const from = Math.max(block.start, previous ? Math.min(previous.outer.end, quotation.outer.start) : block.start);
  const sentence = told.findLast(
    ({ sentence: s }) => s.start < quotation.outer.start && s.end > from && s.end > block.start,
  );
  if (!sentence) return null;
  const within = { start: Math.max(from, sentence.sentence.start), end: quotation.outer.start };
  if (!speaks(text, within)) return null;
  const speaker = speakerIn(text, sentence, within, true);
  return speaker && { speaker, why: 'named before the words', led: sentence };
}

/** The paragraph before ends with "stating:", or tells who speaks and holds no words of theirs. */
function saidInParagraphBefore(
  text: string,
  { quotation, previous, block }: Place,
  told: readonly Told[],
): Attribution | null {
  const opens = text.slice(block.start, quotation.outer.start).trim() === '';
  const sentence = told.findLast(({ sentence: s }) => s.end <= block.start);
  if (!opens || !sentence || (previous && previous.outer.end >= sentence.sentence.start)) return null;
  const words = text.slice(sentence.sentence.start, sentence.sentence.end);
  if (!words.endsWith(':') && !speaks(text, sentence.sentence)) return null;
  const speaker =
    speakerIn(text, sentence, sentence.sentence, true) ??
    sentence.mentions.find((m) => m.role === 'subject')?.person ??
    null;
  return speaker && { speaker, why: 'named in the paragraph before', led: sentence };
}

/** Who acts in the sentence that the words follow. */
function actingBefore({ quotation, block }: Place, told: readonly Told[]): Attribution | null {
  const sentence = told.findLast(({ sentence: s }) => s.start < quotation.outer.start && s.start >= block.start);
  const speaker = sentence?.mentions.find((m) => m.role === 'subject' && !m.possessive)?.person;
  return speaker && sentence ? { speaker, why: 'acts in the sentence before', led: sentence } : null;
}

/**
 * Who said each quotation. Named after the words, before them, or in the paragraph before; else the turn of the previous
 * speaker goes on; else whoever acts in the sentence before. Nobody, when the article doesn't say.
 */
export function attributions(
  text: string,
  found: readonly Quotation[],
  blocks: readonly Block[],
  told: readonly Told[],
): Attribution[] {
  const result: Attribution[] = [];
  for (const [i, quotation] of found.entries()) {
    const block = blocks.find((b) => b.start <= quotation.start && quotation.end <= b.end);
    const [previous, next] = [found[i - 1], found[i + 1]];
    if (!block) {
      result.push({ speaker: null, why: 'unknown', led: null });
      continue;
    }
    const place = { quotation, previous, next, block };
    const before = result[i - 1];
    const goesOn = before?.speaker && previous ? { ...before, why: 'goes on from the words before' } : null;
    result.push(
      saidAfter(text, place, told) ??
        saidBefore(text, place, told) ??
        saidInParagraphBefore(text, place, told) ??
        (previous && previous.start >= block.start ? goesOn : null) ??
        (goesOn && block.start === quotation.outer.start ? goesOn : null) ??
        actingBefore(place, told) ??
        goesOn ?? { speaker: null, why: 'unknown', led: null },
    );
  }
  return result;
}
