import { expect, test } from 'vitest';
import { noSubscription } from '../../src/announcements/subscription.ts';
import type { Membership } from '../../src/discord/is-member.ts';
import { createAbsences } from '../../src/forgetting/absences.ts';
import type { Kept } from '../../src/kept.ts';
import { guildScope } from '../../src/scope.ts';
import { changedBy, instant, setUp } from '../announcements/fixture-subscription.ts';
import { keptOf, nothingKeptYet } from '../fixture-kept.ts';
import { eachStore, type OwnStore } from '../storage/each-store.ts';
import { perform, SERVERS } from './fixture-doings.ts';

const [left, other] = SERVERS;
const START = instant('2026-11-22T08:00:00Z');
const DAY = 24;

/** Two servers with announcements and points, what Discord says of them, and a process that looks after them. */
async function served({ store }: Pick<OwnStore, 'store'>) {
  const kept = keptOf(store);
  const discord = { members: new Set<string>(SERVERS), isDown: false, asked: 0 };
  const clock = { now: START };
  const told: string[] = [];
  const process = (ownKept: Kept = kept) =>
    createAbsences({
      kept: ownKept,
      async isMember(guildId): Promise<Membership> {
        discord.asked += 1;
        if (discord.isDown) return { kind: 'unsure', sentence: 'Discord is down' };
        return { kind: discord.members.has(guildId) ? 'member' : 'not a member' };
      },
      changed: async (subscriber) => void told.push(subscriber),
      now: () => clock.now,
    });
  for (const guildId of SERVERS) {
    await kept.subscription.change(guildScope(guildId), () => changedBy(setUp));
    for (const what of ['answer', 'predict', 'report', 'quiz', 'daily', 'add'] as const)
      await perform(
        kept,
        { who: '600000000000000001', guildId, what, stage: 'open', others: [], n: 0 },
        async () => {},
      );
  }
  /** The kinds of documents in which something of a server stands. */
  const kindsOf = async (guildId: string): Promise<string[]> => {
    const holds = async (documents: { all(): AsyncIterable<readonly [string, unknown]> }) =>
      (await Array.fromAsync(documents.all())).some((entry) => JSON.stringify(entry).includes(guildId));
    const { absence: _, ...kinds } = kept;
    const held = await Promise.all(
      Object.entries(kinds).map(async ([kind, documents]) => [kind, await holds(documents)]),
    );
    return held.flatMap(([kind, isHeld]) => (isHeld ? String(kind) : []));
  };
  const suspended = async (guildId: string) => (await kept.subscription.read(guildScope(guildId))).suspended;
  return { kept, discord, clock, told, process, kindsOf, suspended, absences: process() };
}

const EVERYTHING = ['guild', 'subscription', 'quiz', 'daily', 'scores', 'predictions', 'flags'];

eachStore('servers that the bot was put out of', (open) => {
  test('announce nothing any more at once, and are forgotten after 30 days and not before', async () => {
    await using own = await open();
    const { absences, discord, clock, told, kindsOf, suspended, kept } = await served(own);
    discord.members.delete(left);
    await absences.absent(left);
    expect(await suspended(left)).toEqual({ why: 'I was put out of this server.', since: START });
    expect(told).toEqual([guildScope(left)]);
    clock.now = START.add({ hours: 30 * DAY - 1 });
    await absences.sweep();
    expect(await kindsOf(left)).toEqual(EVERYTHING);
    clock.now = START.add({ hours: 30 * DAY });
    await absences.sweep();
    expect(await kindsOf(left)).toEqual([]);
    expect(await kindsOf(other)).toEqual(EVERYTHING);
    expect(told).toEqual([guildScope(left), guildScope(left)]);
    expect(await Array.fromAsync(kept.absence.all())).toEqual([]);
  });

  test('are kept when it comes back, also unheard of, and count anew from when it leaves again', async () => {
    await using own = await open();
    const { absences, discord, clock, kindsOf } = await served(own);
    await absences.absent(left);
    await absences.present(left);
    clock.now = START.add({ hours: 31 * DAY });
    discord.members.delete(left);
    await absences.sweep();
    expect(await kindsOf(left)).toEqual(EVERYTHING);
    await absences.absent(left);
    discord.members.add(left);
    await absences.sweep();
    discord.members.delete(left);
    await absences.absent(left);
    clock.now = clock.now.add({ hours: 29 * DAY });
    await absences.sweep();
    expect(await kindsOf(left)).toEqual(EVERYTHING);
  });

  test('are kept while nobody can be asked whether it is in them', async () => {
    await using own = await open();
    const { absences, discord, clock, kindsOf } = await served(own);
    await absences.absent(left);
    clock.now = START.add({ hours: 31 * DAY });
    discord.members.delete(left);
    discord.isDown = true;
    await absences.sweep();
    expect(await kindsOf(left)).toEqual(EVERYTHING);
    discord.isDown = false;
    await absences.sweep();
    expect(await kindsOf(left)).toEqual([]);
  });

  test('are found by their announcements, which Discord refused; whoever merely lacks a permission is kept', async () => {
    await using own = await open();
    const { absences, discord, clock, kept, kindsOf } = await served(own);
    for (const guildId of SERVERS)
      await kept.subscription.change(guildScope(guildId), (before) => ({
        ...before,
        suspended: { why: 'I can’t see that channel.', since: START },
      }));
    discord.members.delete(left);
    await absences.sweep();
    clock.now = START.add({ hours: 30 * DAY });
    await absences.sweep();
    expect(await kindsOf(left)).toEqual([]);
    expect(await kindsOf(other)).toEqual(EVERYTHING);
  });

  test('are found within a week when nobody told of it, and each server is asked about once a week', async () => {
    await using own = await open();
    const { absences, discord, clock, kindsOf, kept } = await served(own);
    const sweepDays = async (days: number): Promise<void> => {
      for (let day = 0; day < days; day += 1) {
        await absences.sweep();
        clock.now = clock.now.add({ hours: DAY });
      }
    };
    await sweepDays(7);
    expect(discord.asked).toBe(SERVERS.length);
    discord.members.delete(left);
    await sweepDays(7);
    expect((await Array.fromAsync(kept.absence.all())).map(([guildId]) => guildId)).toEqual([left]);
    await sweepDays(31);
    expect(await kindsOf(left)).toEqual([]);
    expect(await kindsOf(other)).toEqual(EVERYTHING);
  });

  test('are found beside keys that are no server’s id', async () => {
    await using own = await open();
    const { absences, discord, clock, kept, kindsOf } = await served(own);
    for (const odd of ['', 'abc', '1.5', '-7']) await kept.subscription.change(guildScope(odd), () => changedBy(setUp));
    discord.members.delete(left);
    for (let day = 0; day < 7; day += 1) {
      await absences.sweep();
      clock.now = clock.now.add({ hours: DAY });
    }
    expect((await Array.fromAsync(kept.absence.all())).map(([guildId]) => guildId)).toEqual([left]);
    clock.now = clock.now.add({ hours: 31 * DAY });
    await absences.sweep();
    expect(await kindsOf(left)).toEqual([]);
  });

  test('are forgotten by several processes at the same time as by one, told twice or not', async () => {
    await using own = await open();
    const { process, discord, clock, kindsOf, kept, absences } = await served(own);
    discord.members.delete(left);
    await Promise.all([absences.absent(left), absences.absent(left)]);
    clock.now = START.add({ hours: 30 * DAY });
    // Only a shared store is for several.
    const others = own.store.isShared
      ? [process(keptOf(own.store)), process(keptOf(own.store))]
      : [process(), process()];
    await Promise.all([absences, ...others].map((one) => one.sweep()));
    expect(await kindsOf(left)).toEqual([]);
    expect(await kindsOf(other)).toEqual(EVERYTHING);
    expect(await Array.fromAsync(kept.absence.all())).toEqual([]);
  });
});

test('a server without anything is not written to, and nobody is asked about it', async () => {
  const kept = await nothingKeptYet();
  const absences = createAbsences({
    kept,
    isMember: () => Promise.reject(new Error('nobody is to be asked about')),
    changed: async () => {},
    now: () => START,
  });
  await absences.present('7');
  await absences.absent('8');
  await absences.present('8');
  await absences.sweep();
  expect(await kept.subscription.read(guildScope('8'))).toBe(noSubscription);
  expect(await Array.fromAsync(kept.absence.all())).toEqual([]);
});
