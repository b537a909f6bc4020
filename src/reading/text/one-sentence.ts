/** Neither a stop nor a line’s end; scripts beyond Cyrillic and the rarer punctuation may have stops of their own. */
const NO_STOP = String.raw`[^.!?\n\r\u0085\u0530-\u1fff\u2024\u2028\u2029\u203c\u203d\u2047-\u2049\u2c00-\uffff]`;
/** A full stop before a figure ends nothing, and what stands behind the last stop is only what closes it. */
const ONE_SENTENCE = new RegExp(String.raw`^(?:${NO_STOP}|\.(?=\d))*(?:[.!?][”"’')\]]*\s*)?$`);

/** Whether some words have no stop but one at their end: then they are one sentence at most, and need no segmenter, which takes its time. */
export const isOneSentence = (words: string): boolean => ONE_SENTENCE.test(words);
