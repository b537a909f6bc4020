import { type Command, type Outcome, outcomeOf } from '../command.ts';
import type { Change } from '../memory/change.ts';
import { Refusal } from '../refusal.ts';

/** Whether something is to be posted that nobody has asked for yet: a quiz, a prediction, or the news of every day. */
function begins({ of, change }: Change): boolean {
  switch (of) {
    case 'quiz':
      return change.kind === 'start';
    case 'predictions':
      return change.kind === 'predict';
    case 'subscription':
      return change.kind === 'set up' || change.kind === 'resume';
    default:
      return false;
  }
}

const takesPosting = ({ changes = [], errand }: Outcome): boolean =>
  errand?.kind === 'announce-now' || changes.some(begins);

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
