import { pointsFor } from '../../../src/trivia/points.ts';
import { type Contender, questionFor, SECONDS } from './round.ts';

/**
 * What most bots do: a timer and a map for each round, a map for the scores, and nothing that outlives the process. No message is
 * made; time that runs out is a timer that rings at once.
 */
export function naive(): Contender {
  const scores = new Map<string, Map<string, number>>();
  const rounds = new Map<string, { votes: Map<string, [number, number]>; timer: NodeJS.Timeout; ring: () => void }>();
  return {
    async begin(channels) {
      for (const id of channels) {
        const question = questionFor(id);
        const opened = Date.now();
        const votes = new Map<string, [number, number]>();
        const ring = (): void => {
          const server = scores.get(id) ?? new Map<string, number>();
          scores.set(id, server);
          for (const [user, [choice, at]] of votes)
            server.set(
              user,
              (server.get(user) ?? 0) + (choice === question.answer ? pointsFor(at - opened, SECONDS * 1000) : 0),
            );
          rounds.delete(id);
        };
        rounds.set(id, { votes, ring, timer: setTimeout(ring, SECONDS * 1000) });
      }
    },
    vote: (channelId, userId, choice) => rounds.get(channelId)?.votes.set(userId, [choice, Date.now()]),
    async end() {
      for (const { timer, ring } of rounds.values()) {
        clearTimeout(timer);
        ring();
      }
    },
    points: async () => [...scores.values()].flatMap((server) => [...server.values()]).reduce((a, b) => a + b, 0),
  };
}
