import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type PageEvent, pageEventSchema } from '../../src/playground/page-events.ts';
import { people } from '../../src/playground/people.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { byHand, lastInteraction } from './bot-by-hand.ts';
import { startChecked } from './checked-playground.ts';

const channel = '200000000000000101';
const [zoe = '', karim = ''] = people.map(({ user }) => user.id);

let playground: Playground;
beforeEach(async () => {
  playground = await startChecked();
  const option = { name: 'of', description: 'Whose', type: 3, autocomplete: true, required: true };
  const commands = [{ name: 'pace', description: 'Laps in a time', options: [option] }];
  await byHand(playground)('PUT', '/applications/100000000000000001/commands', commands);
});
afterEach(() => playground.close());

/** What one user's page hears. */
async function listen(user: string) {
  const aborter = new AbortController();
  const response = await fetch(`${playground.url}/playground/events?user=${user}`, { signal: aborter.signal });
  const events: PageEvent[] = [];
  const reading = (async () => {
    let text = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const [last = '', ...whole] = (text + chunk).split('\n\n').toReversed();
      text = last;
      for (const one of whole.toReversed()) events.push(pageEventSchema.parse(JSON.parse(one.replace(/^data: /, ''))));
    }
  })().catch(() => undefined);
  const heard = async <Type extends PageEvent['type']>(type: Type): Promise<Extract<PageEvent, { type: Type }>> => {
    for (;;) {
      const found = events.find((event): event is Extract<PageEvent, { type: Type }> => event.type === type);
      if (found) return found;
      await wait(5);
    }
  };
  const stop = async () => {
    aborter.abort();
    await reading;
  };
  return { events, heard, response, [Symbol.asyncDispose]: stop };
}

async function post(action: unknown, type = 'application/json') {
  const response = await fetch(`${playground.url}/playground/actions`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: JSON.stringify(action),
  });
  const body = z
    .object({ interaction: z.string().optional(), error: z.string().optional() })
    .parse(await response.json());
  return { status: response.status, body };
}

const run = (of: string | undefined, user = zoe) =>
  post({
    action: 'run',
    user,
    channel,
    command: playground.store.state.commands[0]?.id,
    options: of === undefined ? {} : { of },
  });

const answer = (body: object) => {
  const { id, token } = lastInteraction(playground);
  return byHand(playground, null)('POST', `/interactions/${id}/${token}/callback`, body);
};

describe('the stream', () => {
  test('begins with everything that the user sees', async () => {
    await using page = await listen(zoe);
    const snapshot = await page.heard('snapshot');
    expect(page.response.headers.get('content-type')).toBe('text/event-stream');
    expect(snapshot.guilds.map(({ name, channels }) => [name, channels.length])).toEqual([
      ['Trackside', 3],
      ['Marathon Mornings', 4],
    ]);
    expect(snapshot.guilds[0]?.channels.map(({ botMayPost }) => botMayPost)).toEqual([true, true, false]);
    expect(snapshot.users.map(({ displayName }) => displayName)).toEqual([
      'Zoë Müller',
      'Karim Benzénine',
      'Søren Ångström',
    ]);
    expect(snapshot.commands).toMatchObject([{ name: 'pace', options: [{ name: 'of', autocomplete: true }] }]);
    expect(snapshot.users.map(({ isManager }) => isManager)).toEqual([true, false, false]);
    expect(snapshot).toMatchObject({ user: zoe, botIsOnline: false });
  });

  test('tells everybody of a message, and of an ephemeral one its user alone, then and later', async () => {
    await using hers = await listen(zoe);
    await using his = await listen(karim);
    await run('Kerr');
    await answer({ type: 4, data: { content: 'Only you', flags: 64 } });
    await run('Kerr');
    await answer({ type: 4, data: { content: 'Everybody' } });
    await his.heard('message-created');
    await hers.heard('interaction-answered');
    const contents = (events: readonly PageEvent[]) =>
      events.flatMap((event) => (event.type === 'message-created' ? [event.message.content] : []));
    await expect.poll(() => contents(hers.events)).toEqual(['Only you', 'Everybody']);
    expect(contents(his.events)).toEqual(['Everybody']);
    expect(his.events.map(({ type }) => type)).not.toContain('interaction-answered');

    const seenBy = async (user: string) => {
      await using again = await listen(user);
      return (await again.heard('snapshot')).messages[channel]?.map(({ content }) => content);
    };
    expect(await seenBy(zoe)).toEqual(['Only you', 'Everybody']);
    expect(await seenBy(karim)).toEqual(['Everybody']);
  });

  test('brings choices under the name of the request', async () => {
    await using page = await listen(zoe);
    const command = playground.store.state.commands[0]?.id;
    await post({
      action: 'autocomplete',
      user: zoe,
      channel,
      command,
      options: { of: 'Ke' },
      focused: 'of',
      request: 'r1',
    });
    await answer({ type: 8, data: { choices: [{ name: 'Josh Kerr', value: 'josh-kerr' }] } });
    expect(await page.heard('choices')).toEqual({
      type: 'choices',
      request: 'r1',
      choices: [{ name: 'Josh Kerr', value: 'josh-kerr' }],
    });
  });

  test('says what Discord says when the bot does not answer', async () => {
    await using page = await listen(zoe);
    const { body } = await run('Kerr');
    await post({ action: 'move-clock', ms: 3000 });
    expect(await page.heard('interaction-failed')).toEqual({
      ...{ type: 'interaction-failed', interaction: body.interaction, channel },
      says: 'The application did not respond',
    });
    expect(Date.parse((await page.heard('clock-moved')).now) - Date.now()).toBeGreaterThan(2000);
  });

  test('opens a modal for its user', async () => {
    await using page = await listen(zoe);
    await run('Kerr');
    const components = [{ type: 18, label: 'Mark', component: { type: 4, custom_id: 'mark', style: 1 } }];
    await answer({ type: 9, data: { custom_id: 'guess', title: 'Guess', components } });
    expect(await page.heard('modal-opened')).toMatchObject({ channel, modal: { title: 'Guess' } });
  });

  test('tells of votes, each user with their own', async () => {
    await using hers = await listen(zoe);
    await using his = await listen(karim);
    const poll = { question: { text: 'Who?' }, answers: [{ poll_media: { text: 'Kerr' } }] };
    await byHand(playground)('POST', `/channels/${channel}/messages`, { poll });
    const { message } = await hers.heard('message-created');
    await post({ action: 'vote', user: zoe, channel, message: message.id, answers: [1] });
    const mine = async (page: typeof hers) =>
      (await page.heard('message-updated')).message.poll?.results?.answer_counts;
    expect(await mine(hers)).toEqual([{ id: 1, count: 1, me_voted: true }]);
    expect(await mine(his)).toEqual([{ id: 1, count: 1, me_voted: false }]);
  });

  test('tells of plain messages, of what is dismissed, and of commands that changed', async () => {
    await using page = await listen(zoe);
    await post({ action: 'say', user: zoe, channel, content: 'Hello' });
    expect((await page.heard('message-created')).message).toMatchObject({ content: 'Hello', author: { id: zoe } });
    await run('Kerr');
    await answer({ type: 4, data: { content: 'Only you', flags: 64 } });
    const message = playground.store.state.posts.get(channel)?.at(-1)?.message.id;
    await post({ action: 'dismiss', user: zoe, channel, message });
    expect(await page.heard('message-deleted')).toMatchObject({ channel, message });
    await byHand(playground)('PUT', '/applications/100000000000000001/commands', []);
    expect(await page.heard('commands-changed')).toMatchObject({ commands: [] });
  });
});

test.each<[string, unknown, RegExp]>([
  ['a required option that is missing', { action: 'run', options: {} }, /^of is required$/],
  ['a message that there is not', { action: 'press', message: '1', customId: 'x' }, /no such message/],
  ['an action that there is not', { action: 'sprint' }, /action/],
  ['an empty message', { action: 'say', content: ' ' }, /empty/],
])('%s is refused with a sentence', async (_, action, sentence) => {
  const command = playground.store.state.commands[0]?.id;
  const { status, body } = await post({ user: zoe, channel, command, ...Object(action) });
  expect(status).toBe(400);
  expect(body.error).toMatch(sentence);
});

test('a form of another site, which can send no JSON, is 415', async () => {
  expect((await post({ action: 'move-clock', ms: 1 }, 'text/plain')).status).toBe(415);
});

test('the page itself is served with its policy', async () => {
  const response = await fetch(playground.url);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const policy = response.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(policy).not.toContain('unsafe');
});
