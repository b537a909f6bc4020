import { limits } from '../cards/limits.ts';
import { shortId } from '../short-id.ts';
import { cut } from '../wording/cut.ts';
import { plain } from '../wording/markdown.ts';

/** One suggestion of autocomplete: at most 100 characters each, at most 25 in a list. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** A choice shown by name and sent by id, or by its short id when that is too long. */
export const choiceOf = (name: string, id: string): Choice => ({
  name: cut(plain(name), limits.choice),
  value: id.length > limits.choice ? shortId(id) : id,
});

/** As many suggestions as Discord takes, each value once. */
export const choices = (all: readonly Choice[]): Choice[] =>
  [...new Map(all.map((choice) => [choice.value, choice])).values()].slice(0, limits.choices);
