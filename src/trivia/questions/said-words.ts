import { cut } from '../../wording/cut.ts';
import { plain } from '../../wording/markdown.ts';

/** What a poll's question has room for besides the words that ask. */
const ROOM = 230;

/** The words in quotation marks; where they are too long for a poll the cut shows. */
export const saidWords = (text: string): string => `“${cut(plain(text), ROOM)}”`;
