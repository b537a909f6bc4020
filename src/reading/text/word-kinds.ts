import type { Span } from './span.ts';
import { type Fits, type Kinds, vocabulary } from './vocabulary.ts';

/** The index of the first of ordered numbers that is greater. */
function firstAbove(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The words of a text with their kinds, in order. */
interface Words {
  readonly text: string;
  readonly starts: number[];
  readonly ends: number[];
  readonly low: number[];
  readonly middle: number[];
  readonly high: number[];
}

/** Tells all kinds that the words of a stretch of text are of. A text is looked at once, for all of its stretches. */
export function wordKinds(fits: readonly Fits[]): (text: string, span: Span) => Kinds {
  const eachWord = vocabulary(fits);
  const within = (text: string, start: number, stop: number): Kinds => {
    let [low, middle, high] = [0, 0, 0];
    eachWord(text, start, stop, (_start, _end, itsLow, itsMiddle, itsHigh) => {
      low |= itsLow;
      middle |= itsMiddle;
      high |= itsHigh;
    });
    return { low, middle, high };
  };
  const remembering = (text: string): Words => {
    const words: Words = { text, starts: [], ends: [], low: [], middle: [], high: [] };
    eachWord(text, 0, text.length, (start, end, low, middle, high) => {
      words.starts.push(start);
      words.ends.push(end);
      words.low.push(low);
      words.middle.push(middle);
      words.high.push(high);
    });
    return words;
  };
  let [newer, older] = [remembering(''), remembering('')];
  return (text, { start, end }) => {
    if (end - start === text.length) return within(text, start, end);
    if (newer.text !== text) [newer, older] = [older.text === text ? older : remembering(text), newer];
    const words = newer;
    let [low, middle, high] = [0, 0, 0];
    for (let i = firstAbove(words.ends, start); (words.starts[i] ?? end) < end; i += 1) {
      const [from, to] = [words.starts[i] ?? end, words.ends[i] ?? end];
      const cut = from < start || to > end ? within(text, Math.max(from, start), Math.min(to, end)) : null;
      low |= cut ? cut.low : (words.low[i] ?? 0);
      middle |= cut ? cut.middle : (words.middle[i] ?? 0);
      high |= cut ? cut.high : (words.high[i] ?? 0);
    }
    return { low, middle, high };
  };
}
