import { AtHand } from '../at-hand.ts';
import { type Caller, type Command, type Outcome, outcomeOf } from '../command.ts';
import type { Reply } from '../reply.ts';
import type { Results } from '../results/results.ts';
import type { World } from '../world.ts';

/** A few megabytes of replies. */
const MOST = 500;

/** Longer questions are hardly asked twice. */
const LONGEST = 200;

/** The same world and caller, and whether anything was read that may be different when the same question is asked again. */
function watch(
  { results, quotes, articles, read: reader, resultsOf, saidBy, meets, learned, ...passing }: World,
  by: Caller,
) {
  let isTimeless = true;
  const read = <T>(value: T): T => {
    isTimeless = false;
    return value;
  };
  // All that passes has to be named here, or types complain.
  const world: World = {
    results,
    quotes,
    articles,
    read: reader,
    resultsOf,
    saidBy,
    meets,
    learned,
    get memory() {
      return read(passing.memory);
    },
    get now() {
      return read(passing.now);
    },
    get random() {
      return read(passing.random);
    },
  };
  const caller: Caller = {
    get userId() {
      return read(by.userId);
    },
    get guildId() {
      return read(by.guildId);
    },
    get channelId() {
      return read(by.channelId);
    },
    get mayManage() {
      return read(by.mayManage);
    },
    get permissions() {
      return read(by.permissions);
    },
    get channels() {
      return read(by.channels);
    },
    get followUp() {
      return read(by.followUp);
    },
  };
  return { world, caller, isTimeless: () => isTimeless };
}

/**
 * The same command, which remembers its latest replies for as long as the results are the same. A reply for which it looked at
 * the clock, chance or who asks is made anew each time, and so is a refusal.
 */
export function remember(command: Command): Command {
  const byResults = new WeakMap<Results, AtHand<string, Reply | Outcome>>();
  return {
    ...command,
    run(world, invocation, caller) {
      const replies = byResults.getOrInsertComputed(world.results, () => new AtHand(MOST));
      const question = JSON.stringify(invocation);
      const known = replies.get(question);
      if (known) return known;
      const watched = watch(world, caller);
      const reply = command.run(watched.world, invocation, watched.caller);
      const { changes, errand } = outcomeOf(reply);
      const isSameAgain = watched.isTimeless() && !changes && !errand;
      if (isSameAgain && question.length <= LONGEST) replies.keep(question, reply);
      return reply;
    },
  };
}
