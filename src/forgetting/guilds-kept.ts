import type { EachKept, Kept } from '../kept.ts';
import { isScope, ownerOf } from '../scope.ts';
import type { Documents } from '../storage/documents.ts';

/** A server of which something is kept. */
export interface GuildKept {
  readonly guildId: string;
  /** Whether Discord has refused its announcements. */
  readonly isRefused: boolean;
}

type Told = Omit<EachKept<AsyncIterable<GuildKept>>, 'absence'>;

/** Nothing checks the keys of a store, and no server can be asked about by another. */
const SNOWFLAKE = /^\d+$/;

async function* guildsIn<T>(
  documents: Documents<T>,
  guildOf: (key: string, value: T) => string | null,
  isRefused: (value: T) => boolean = () => false,
): AsyncGenerator<GuildKept, void> {
  for await (const [key, value] of documents.all()) {
    const guildId = guildOf(key, value);
    if (guildId !== null && SNOWFLAKE.test(guildId)) yield { guildId, isRefused: isRefused(value) };
  }
}

function ofScope(key: string): string | null {
  const owner = isScope(key) ? ownerOf(key) : null;
  return owner?.kind === 'guild' ? owner.guildId : null;
}

const ofQuiz = (_: string, quiz: { readonly guildId: string | null } | null): string | null => quiz?.guildId ?? null;

/** Every server of which anything is kept but that the bot was put out of it; one comes as often as there are documents of it. Rejects when the store fails. */
export async function* guildsKept(kept: Kept): AsyncGenerator<GuildKept, void> {
  const told: Told = {
    subscription: guildsIn(kept.subscription, ofScope, ({ suspended }) => suspended !== null),
    scores: guildsIn(kept.scores, ofScope),
    predictions: guildsIn(kept.predictions, ofScope),
    flags: guildsIn(kept.flags, ofScope),
    guild: guildsIn(kept.guild, (guildId) => guildId),
    quiz: guildsIn(kept.quiz, ofQuiz),
    daily: guildsIn(kept.daily, ofQuiz),
  };
  for (const guilds of Object.values(told)) yield* guilds;
}
