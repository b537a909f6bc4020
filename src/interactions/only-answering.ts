import { type Command, type Outcome, outcomeOf } from '../command.ts';
import { beginningOf } from '../memory/beginning-of.ts';
import { Refusal } from '../refusal.ts';

const takesPosting = ({ changes = [], errand }: Outcome): boolean =>
  errand?.kind === 'announce-now' || changes.some((change) => beginningOf(change) !== null);

/** The same command for a process that can answer but not post: it refuses what would never come. */
export const onlyAnswering = (command: Command): Command => ({
  ...command,
  run(world, invocation, caller) {
    const done = command.run(world, invocation, caller);
    if (!takesPosting(outcomeOf(done))) return done;
    throw new Refusal(
      'I can answer here, but I can’t post by myself: I was started without a token. Whoever runs me should set `DISCORD_TOKEN` and start me again; then try this once more.',
    );
  },
});
