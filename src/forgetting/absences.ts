import { applySubscriptionChange } from '../announcements/subscription-change.ts';
import type { Membership } from '../discord/is-member.ts';
import type { Kept } from '../kept.ts';
import { isOver } from '../privacy/absence.ts';
import { guildScope, type Scope } from '../scope.ts';
import { turns } from '../storage/turns.ts';
import { forgetGuild } from './forget-guild.ts';
import { guildsKept } from './guilds-kept.ts';

/** What it takes to know in which servers the bot is. */
export interface AbsencesOptions {
  readonly kept: Kept;
  readonly isMember: (guildId: string) => Promise<Membership>;
  /** To be told of each subscription that was changed. */
  readonly changed: (subscriber: Scope) => Promise<void>;
  readonly now: () => Temporal.Instant;
}

/** Knows which servers the bot is no longer in, and forgets them in the end; any number of processes may do the same. */
export interface Absences {
  /** The bot is in a server. Rejects when the store fails, as all of these. */
  present(guildId: string): Promise<void>;
  /** It was put out: nothing is announced there any more, and a month later nothing is known. */
  absent(guildId: string): Promise<void>;
  /**
   * Asks Discord about servers that refused an announcement or that the bot was put out of, and forgets those that it left long ago.
   * To be called every day: once a week it asks about each of the others, as nobody tells of those left while nobody listened.
   */
  sweep(): Promise<void>;
}

const WHY = 'I was put out of this server.';

const DAY_MS = 86_400_000;

/** Whether a server is one of those that are asked about on this day of the week. */
const isItsDay = (guildId: string, now: Temporal.Instant): boolean =>
  Number(BigInt(guildId) % 7n) === Math.floor(now.epochMilliseconds / DAY_MS) % 7;

/** The absences that are kept with all else. */
export function createAbsences({ kept, isMember, changed, now }: AbsencesOptions): Absences {
  /** Events of one server come close together, and in an order. */
  const inTurn = turns();

  async function leave(guildId: string): Promise<void> {
    const subscriber = guildScope(guildId);
    await kept.absence.change(guildId, (known) => known ?? { version: 1, since: now() });
    await kept.subscription.change(subscriber, (before) =>
      before.settings ? applySubscriptionChange(before, { kind: 'suspend', why: WHY, at: now() }) : before,
    );
    await changed(subscriber);
  }

  async function comeBack(guildId: string): Promise<void> {
    if ((await kept.absence.read(guildId)) !== null) await kept.absence.remove(guildId);
  }

  async function suspects(at: Temporal.Instant): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    for await (const { guildId, isRefused } of guildsKept(kept))
      if (isRefused || isItsDay(guildId, at)) found.add(guildId);
    return found;
  }

  async function noticeAbsent(at: Temporal.Instant): Promise<void> {
    for (const guildId of await suspects(at)) {
      if ((await kept.absence.read(guildId)) !== null) continue;
      const { kind } = await isMember(guildId);
      if (kind === 'not a member') await inTurn(guildId, () => leave(guildId));
    }
  }

  /** Whoever can’t be asked about is asked about the next time. */
  async function forgetAbsent(at: Temporal.Instant): Promise<void> {
    for await (const [guildId, absence] of kept.absence.all()) {
      const { kind } = absence ? await isMember(guildId) : { kind: 'member' };
      if (kind === 'member') await inTurn(guildId, () => comeBack(guildId));
      if (kind !== 'not a member' || !isOver(absence, at)) continue;
      await inTurn(guildId, () => forgetGuild(kept, guildId));
      await changed(guildScope(guildId));
    }
  }

  return {
    present: (guildId) => inTurn(guildId, () => comeBack(guildId)),
    absent: (guildId) => inTurn(guildId, () => leave(guildId)),
    async sweep() {
      const at = now();
      await noticeAbsent(at);
      await forgetAbsent(at);
    },
  };
}
