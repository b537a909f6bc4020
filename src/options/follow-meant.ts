import type { Follow } from '../announcements/subscription.ts';
import { fold } from '../athletics/name.ts';
import type { Complete } from '../command.ts';
import type { Results } from '../results/results.ts';
import { byShortId } from '../short-id.ts';
import { choiceOf } from './choices.ts';
import { filledIn } from './filled-in.ts';

const keyOf = ({ kind, id }: Follow): string => `${kind}:${id}`;

/** Fewer letters mean nobody. */
const FEWEST_LETTERS = 3;

/** Whether a name is meant by the beginning of one of its words: "bol" is Bolt, and "o" nobody. */
const isMeantBy = (name: string, what: string): boolean =>
  fold(what).length >= FEWEST_LETTERS && ` ${fold(name)}`.includes(` ${fold(what)}`);

/** The one of what is followed that a text means: by its key, its name or words of it, or another name of an athlete. */
export function followMeant(results: Results, follows: readonly Follow[], what: string): Follow | undefined {
  const keyed = follows.map((follow) => ({ id: keyOf(follow), follow }));
  const same = byShortId(keyed, what)?.follow ?? follows.find(({ name }) => fold(name) === fold(what));
  if (same || fold(what) === '') return same;
  const athlete = filledIn(results, what);
  const [only, another] = follows.filter(
    ({ kind, id, name }) => isMeantBy(name, what) || (kind === 'athlete' && id === athlete?.id),
  );
  return another ? undefined : only;
}

/** What is followed, by name: by whoever asks, or by the server. */
export const completeFollowed: Complete = ({ memory }, typed, { for: asked }) => {
  const { follows } = asked === 'me' || memory.guild === null ? memory.own : memory.subscription;
  return follows.filter(({ name }) => fold(name).includes(fold(typed))).map((one) => choiceOf(one.name, keyOf(one)));
};
