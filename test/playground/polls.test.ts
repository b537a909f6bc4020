import type { APIMessage } from 'discord-api-types/v10';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countVotes, openPoll, voteFor, winners } from '../../src/playground/messages/poll.ts';
import { fan, people } from '../../src/playground/people.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { byHand, idOf } from './bot-by-hand.ts';
import { startChecked } from './checked-playground.ts';
import { Visitor } from './visitor.ts';

const channel = '200000000000000101';
const [zoe, karim, soren] = people.map(({ user }) => user.id);
const hour = 3_600_000;
const poll = (more: object = {}) => ({
  poll: {
    question: { text: 'Who wins?' },
    answers: ['Kerr', 'Nuguse', 'Hocker'].map((text) => ({ poll_media: { text } })),
    duration: 24,
    ...more,
  },
});

let playground: Playground;
let bot: ReturnType<typeof byHand>;
beforeEach(async () => {
  playground = await startChecked();
  bot = byHand(playground);
});
afterEach(() => playground.close());

const as = (user = '') => new Visitor(playground, { user, channel });

/** Posts a poll, and gives its message and what it looks like now. */
async function posted(more: object = {}) {
  const got = await bot('POST', `/channels/${channel}/messages`, poll(more));
  const id = idOf(got);
  const message = playground.store.post(channel, id)?.message;
  if (!message) throw new Error('not posted');
  const now = async () => Object((await bot('GET', `/channels/${channel}/messages/${id}`)).body).poll.results;
  return { message, id, now };
}

const voters = async (id: string, answer: number, query = '') =>
  Object((await bot('GET', `/channels/${channel}/polls/${id}/answers/${answer}${query}`)).body).users;

describe('votes', () => {
  test('are counted while the poll runs, and an answer without votes has no count', async () => {
    const { message, id, now } = await posted();
    expect(await now()).toEqual({ is_finalized: false, answer_counts: [] });
    as(zoe).vote(message, 1);
    as(karim).vote(message, 1);
    as(soren).vote(message, 3);
    const count = (answer: number, votes: number) => ({ id: answer, count: votes, me_voted: false });
    expect(await now()).toEqual({ is_finalized: false, answer_counts: [count(1, 2), count(3, 1)] });
    expect((await voters(id, 1)).map((user: { id: string }) => user.id)).toEqual([zoe, karim]);
    expect(await voters(id, 2)).toEqual([]);
  });

  test('are changed and taken back', async () => {
    const { message, id } = await posted();
    as(zoe).vote(message, 1);
    as(zoe).vote(message, 2);
    expect([await voters(id, 1), await voters(id, 2)]).toMatchObject([[], [{ id: zoe }]]);
    as(zoe).vote(message);
    expect(await voters(id, 2)).toEqual([]);
  });

  test('for several answers only where that is allowed, and for none that there is not', async () => {
    const one = await posted();
    expect(() => as(zoe).vote(one.message, 1, 2)).toThrow('Choose one answer');
    expect(() => as(zoe).vote(one.message, 4)).toThrow('no such answer');
    const several = await posted({ allow_multiselect: true });
    as(zoe).vote(several.message, 1, 2);
    expect((await several.now()).answer_counts).toHaveLength(2);
  });

  test('come page by page, by the age of the account', async () => {
    const { message, id } = await posted();
    for (const user of [soren, zoe, karim]) as(user).vote(message, 1);
    expect(await voters(id, 1, '?limit=2')).toMatchObject([{ id: zoe }, { id: karim }]);
    expect(await voters(id, 1, `?limit=2&after=${karim}`)).toMatchObject([{ id: soren }]);
    const path = `/channels/${channel}/polls/${id}/answers/1?limit=101`;
    expect(await bot('GET', path)).toMatchObject({ status: 400, body: { code: 50035 } });
  });
});

test('voters of a crowd come page by page, 100 a page', async () => {
  const { message, id } = await posted();
  const all = Array.from({ length: 230 }, (_, n) => fan(n).user.id);
  for (const user of all.toReversed()) as(user).vote(message, 2);
  const ids: string[] = [];
  for (;;) {
    const page = await voters(id, 2, `?limit=100${ids.length > 0 ? `&after=${ids.at(-1)}` : ''}`);
    ids.push(...page.map((user: { id: string }) => user.id));
    if (page.length < 100) break;
  }
  expect(ids).toEqual(all);
});

describe('the end', () => {
  test('comes with the clock: the counts are final, a message names the winner, and nobody votes any more', async () => {
    const { message, id, now } = await posted();
    as(zoe).vote(message, 2);
    playground.clock.advance(24 * hour - 10_000);
    expect((await now()).is_finalized).toBe(false);
    playground.clock.advance(10_000);
    expect(await now()).toEqual({ is_finalized: true, answer_counts: [{ id: 2, count: 1, me_voted: false }] });
    expect(() => as(karim).vote(message, 1)).toThrow('Poll expired');
    const [result] = Object((await bot('GET', `/channels/${channel}/messages?limit=1`)).body);
    expect(result).toMatchObject({ type: 46, message_reference: { message_id: id } });
    expect(result.embeds[0].fields).toContainEqual({ name: 'victor_answer_text', value: 'Nuguse', inline: false });
  });

  test('comes early by `expire`, once', async () => {
    const { id, now } = await posted();
    const path = `/channels/${channel}/polls/${id}/expire`;
    expect(await bot('POST', path)).toMatchObject({
      status: 200,
      body: { id, poll: { results: { is_finalized: true } } },
    });
    expect((await now()).is_finalized).toBe(true);
    expect(await bot('POST', path)).toMatchObject({ status: 400, body: { code: 520_001 } });
    playground.clock.advance(25 * hour);
    expect(playground.store.state.posts.get(channel)).toHaveLength(2);
  });

  test.each(['by the clock', 'early'])(
    '%s: no more votes, and the counts are final only once they are counted',
    async (end) => {
      await using slow = await startChecked({ pollCountMs: 2000 });
      const by = byHand(slow);
      const id = idOf(await by('POST', `/channels/${channel}/messages`, poll()));
      const isFinal = async () =>
        Object((await by('GET', `/channels/${channel}/messages/${id}`)).body).poll.results.is_finalized;
      if (end === 'early')
        expect(await by('POST', `/channels/${channel}/polls/${id}/expire`)).toMatchObject({ status: 200 });
      else slow.clock.advance(24 * hour);
      const vote = () => slow.act({ action: 'vote', user: zoe ?? '', channel, message: id, answers: [1] });
      expect(vote).toThrow('Poll expired');
      expect(await by('POST', `/channels/${channel}/polls/${id}/expire`)).toMatchObject({ body: { code: 520_001 } });
      expect(await isFinal()).toBe(false);
      expect(slow.store.state.posts.get(channel)).toHaveLength(1);
      slow.clock.advance(2000);
      expect(await isFinal()).toBe(true);
      slow.clock.advance(48 * hour);
      expect(slow.store.state.posts.get(channel)).toHaveLength(2);
    },
  );

  test('a message without a poll has none, and a poll can’t be edited', async () => {
    const plain = idOf(await bot('POST', `/channels/${channel}/messages`, { content: 'x' }));
    expect(await bot('POST', `/channels/${channel}/polls/${plain}/expire`)).toMatchObject({ body: { code: 520_006 } });
    const { id } = await posted();
    expect(await bot('PATCH', `/channels/${channel}/messages/${id}`, { content: 'x' })).toMatchObject({
      body: { code: 520_003 },
    });
  });
});

const asked = openPoll(
  {
    question: { text: 'Who?' },
    answers: ['a', 'b', 'c'].map((text) => ({ poll_media: { text } })),
    duration: 1,
    allow_multiselect: true,
    layout_type: 1,
  },
  Temporal.Instant.fromEpochMilliseconds(0),
);

test('after any votes, each user counts once for each answer they chose last', () => {
  const ballot = fc.record({
    user: fc.constantFrom('1', '2', '3'),
    answers: fc.array(fc.constantFrom(1, 2, 3), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(ballot), (ballots) => {
      const votes = ballots.reduce<ReturnType<typeof voteFor>>(
        (all, { user, answers }) => voteFor(all, user, answers),
        [],
      );
      const last = new Map(ballots.map(({ user, answers }) => [user, new Set(answers)]));
      const count = (answer: 1 | 2 | 3) => [...last.values()].filter((chosen) => chosen.has(answer)).length;
      const counts = countVotes(asked, votes, '1').answer_counts;
      expect(counts).toEqual(
        ([1, 2, 3] as const).flatMap((id) =>
          count(id) > 0 ? [{ id, count: count(id), me_voted: last.get('1')?.has(id) ?? false }] : [],
        ),
      );
      const most = Math.max(...([1, 2, 3] as const).map(count));
      expect(winners(asked, votes)).toEqual(most === 0 ? [] : ([1, 2, 3] as const).filter((id) => count(id) === most));
    }),
  );
});

test('a message as one user sees it marks their own vote', async () => {
  const { message } = await posted();
  as(karim).vote(message, 1);
  const seen: APIMessage[] = playground.store.state.posts.get(channel)?.map((post) => post.message) ?? [];
  expect(seen).toHaveLength(1);
  const post = playground.store.post(channel, message.id);
  if (!post?.message.poll) throw new Error('no poll');
  expect(countVotes(post.message.poll, post.votes, karim ?? '').answer_counts).toEqual([
    { id: 1, count: 1, me_voted: true },
  ]);
  expect(countVotes(post.message.poll, post.votes, zoe ?? '').answer_counts).toEqual([
    { id: 1, count: 1, me_voted: false },
  ]);
});
