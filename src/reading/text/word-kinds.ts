import type { Span } from './span.ts';
import { BITS, type Fits, type Kinds, mostWords, vocabulary, WORD_WIDTH } from './vocabulary.ts';

/** The words of a text with their kinds, in order. */
interface Words {
  readonly text: string;
  readonly list: Int32Array;
  readonly count: number;
}

/** Where in the list the first word stands that ends behind a place of the text. */
function firstBehind({ list, count }: Words, place: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle * WORD_WIDTH + 1] ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low * WORD_WIDTH;
}

/** What is known of the words in stretches of text. */
export interface WordKinds {
  /** All kinds that the words of a stretch are of. */
  readonly within: (text: string, span: Span) => Kinds;
  /** Where in a text the words of a stretch begin that are of one kind, in order; of a word that the stretch cuts, its end is none. */
  readonly starts: (text: string, span: Span, kind: number) => readonly number[];
}

/** Tells of which kinds words are. A text is looked at once, for all of its stretches. */
export function wordKinds(fits: readonly Fits[]): WordKinds {
  const listWords = vocabulary(fits);
  let scratch = new Int32Array(0);
  const apart = (text: string, start: number, stop: number): Kinds => {
    const room = mostWords(stop - start) * WORD_WIDTH;
    if (scratch.length < room) scratch = new Int32Array(room * 2);
    const size = listWords(text, start, stop, scratch) * WORD_WIDTH;
    let [first, second, third, fourth, fifth] = [0, 0, 0, 0, 0];
    for (let at = 0; at < size; at += WORD_WIDTH) {
      first |= scratch[at + 2] ?? 0;
      second |= scratch[at + 3] ?? 0;
      third |= scratch[at + 4] ?? 0;
      fourth |= scratch[at + 5] ?? 0;
      fifth |= scratch[at + 6] ?? 0;
    }
    return { first, second, third, fourth, fifth };
  };
  const listed = (text: string): Words => {
    const list = new Int32Array(mostWords(text.length) * WORD_WIDTH);
    return { text, list, count: listWords(text, 0, text.length, list) };
  };
  let [newer, older] = [listed(''), listed('')];
  const wordsOf = (text: string): Words => {
    if (newer.text !== text) [newer, older] = [older.text === text ? older : listed(text), newer];
    return newer;
  };
  return {
    within: (text, { start, end }) => {
      if (end - start === text.length) return apart(text, start, end);
      const words = wordsOf(text);
      const { list } = words;
      const size = words.count * WORD_WIDTH;
      let [first, second, third, fourth, fifth] = [0, 0, 0, 0, 0];
      for (let at = firstBehind(words, start); at < size && (list[at] ?? end) < end; at += WORD_WIDTH) {
        const [from, to] = [list[at] ?? end, list[at + 1] ?? end];
        const cut = from < start || to > end ? apart(text, Math.max(from, start), Math.min(to, end)) : null;
        first |= cut ? cut.first : (list[at + 2] ?? 0);
        second |= cut ? cut.second : (list[at + 3] ?? 0);
        third |= cut ? cut.third : (list[at + 4] ?? 0);
        fourth |= cut ? cut.fourth : (list[at + 5] ?? 0);
        fifth |= cut ? cut.fifth : (list[at + 6] ?? 0);
      }
      return { first, second, third, fourth, fifth };
    },
    starts: (text, { start, end }, kind) => {
      const words = wordsOf(text);
      const { list } = words;
      const size = words.count * WORD_WIDTH;
      const found: number[] = [];
      const [number, bit] = [Math.floor(kind / BITS), 1 << (kind % BITS)];
      for (let at = firstBehind(words, start); at < size && (list[at] ?? end) < end; at += WORD_WIDTH) {
        const from = list[at] ?? end;
        if (from >= start && ((list[at + 2 + number] ?? 0) & bit) !== 0) found.push(from);
      }
      return found;
    },
  };
}
