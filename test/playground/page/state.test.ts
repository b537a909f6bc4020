import { type APIMessage, InteractionType, MessageType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { begin, forget, go, hear, nowOf, type State, stateOf } from '../../../src/playground/page/state.js';
import { pings, unreadIn, unreadInAll } from '../../../src/playground/page/unread.js';
import type { PageEvent, Snapshot } from '../../../src/playground/page-api.ts';

const person = (id: string, isBot = false) => ({
  id,
  username: `user-${id}`,
  displayName: `User ${id}`,
  bot: isBot,
  isManager: false,
  colour: '#5865f2',
  locale: 'en-GB',
});
const channel = (id: string) => ({
  id,
  name: `channel-${id}`,
  topic: '',
  parent: null,
  botMaySee: true,
  botMayPost: true,
});

const snapshot: Snapshot = {
  type: 'snapshot',
  user: '1',
  users: [person('1'), person('2')],
  bot: person('9', true),
  botIsOnline: true,
  guilds: [
    { id: '10', name: 'First', permissions: '0', hasBot: true, roles: [], channels: [channel('11'), channel('12')] },
    { id: '20', name: 'Second', permissions: '0', hasBot: true, roles: [], channels: [channel('21')] },
  ],
  directMessages: channel('31'),
  commands: [],
  messages: {},
  now: '2026-08-01T12:00:00.000Z',
};

const message = (id: string, channel_id: string, more: Partial<APIMessage> = {}): APIMessage => ({
  id,
  channel_id,
  author: { id: '9', username: 'bot', discriminator: '0', global_name: null, avatar: null },
  content: `message ${id}`,
  timestamp: '2026-08-01T12:00:00.000Z',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  type: MessageType.Default,
  ...more,
});

const fresh = stateOf(snapshot, 0);
const after = (state: State, ...events: PageEvent[]): State =>
  events.reduce((before, event) => hear(before, event, 0) ?? before, state);
const contents = ({ messages }: State, id: string) => messages[id]?.map(({ content }) => content) ?? [];

test('one begins in the first channel of the first server', () => {
  expect(fresh.place).toEqual({ guild: '10', channel: '11' });
});

test.each([
  [
    { guild: '20', channel: '21' },
    { guild: '20', channel: '21' },
  ],
  [
    { guild: '20', channel: 'gone' },
    { guild: '20', channel: '21' },
  ],
  [
    { guild: 'gone', channel: '21' },
    { guild: '10', channel: '11' },
  ],
  [
    { guild: null, channel: 'of somebody else' },
    { guild: null, channel: '31' },
  ],
])('another snapshot leaves one where one was, %o, as far as that is there', (place, expected) => {
  expect(after(go(fresh, place), snapshot).place).toEqual(expected);
});

test('messages come, change and go', () => {
  const two = after(
    fresh,
    { type: 'message-created', message: message('1', '11') },
    { type: 'message-created', message: message('2', '11') },
  );
  expect(contents(two, '11')).toEqual(['message 1', 'message 2']);
  const changed = after(
    two,
    { type: 'message-updated', message: message('1', '11', { content: 'other' }) },
    { type: 'message-deleted', channel: '11', message: '2' },
  );
  expect(contents(changed, '11')).toEqual(['other']);
});

test('what comes elsewhere is unread until one goes there', () => {
  const state = after(
    fresh,
    { type: 'message-created', message: message('1', '11') },
    { type: 'message-created', message: message('2', '21') },
  );
  expect(['11', '21'].map((id) => unreadIn(state, id).count)).toEqual([0, 1]);
  expect(unreadIn(go(state, { guild: '20', channel: '21' }), '21').count).toBe(0);
});

const ping = { mentions: [{ ...message('0', '21').author, id: '1' }] };

test('messages that ping the user are counted apart: in private, by name, or by a role of theirs', () => {
  const roles = [
    { id: '90', name: 'Early risers', colour: '#e67e22', isMine: true },
    { id: '91', name: 'Officials', colour: '#3498db', isMine: false },
  ];
  const withRoles = stateOf({ ...snapshot, guilds: snapshot.guilds.map((guild) => ({ ...guild, roles })) }, 0);
  const of = (...messages: APIMessage[]) =>
    unreadInAll(after(withRoles, ...messages.map((one) => ({ type: 'message-created', message: one }) as const)));
  expect(of(message('1', '31'))).toEqual({ count: 1, pings: 1 });
  expect(of(message('1', '21', ping))).toEqual({ count: 1, pings: 1 });
  expect(of(message('1', '21', { mention_roles: ['90'] }), message('2', '21', { mention_roles: ['91'] }))).toEqual({
    count: 2,
    pings: 1,
  });
  expect(pings(withRoles, { ...message('1', '21', ping), author: { ...message('0', '0').author, id: '1' } })).toBe(
    false,
  );
});

test('what was read stays read, and what came to somebody else meanwhile is unread for them', () => {
  const toKarim = { ...snapshot, user: '2', directMessages: channel('32'), messages: { 32: [message('5', '32')] } };
  const before = after(fresh, { type: 'message-created', message: message('1', '31') });
  const read = go(before, { guild: null, channel: '31' });
  const karim = hear(read, toKarim, 0);
  expect(karim && unreadIn(karim, '32')).toEqual({ count: 0, pings: 0 });
  const elsewhere = hear(go(read, { guild: '10', channel: '11' }), toKarim, 0);
  expect(elsewhere && unreadIn(elsewhere, '32')).toEqual({ count: 1, pings: 1 });
  const back = elsewhere && hear(elsewhere, { ...snapshot, messages: { 31: [message('1', '31')] } }, 0);
  expect(back && unreadInAll(back)).toEqual({ count: 0, pings: 0 });
});

test('a channel that is gone is left, and a server without the bot is told of', () => {
  const [first, ...others] = snapshot.guilds;
  const guilds = [
    { ...first, id: '10', name: 'First', permissions: '0', roles: [], channels: [channel('12')], hasBot: false },
  ];
  const state = after(fresh, {
    ...{ type: 'servers-changed', directMessages: snapshot.directMessages },
    guilds: [...guilds, ...others],
  });
  expect(state.place).toEqual({ guild: '10', channel: '12' });
  expect(state.guilds[0]?.hasBot).toBe(false);
});

const attempt = { interaction: '5', channel: '11', command: 'rivalry', at: 0 };
const metadata = {
  id: '5',
  type: InteractionType.ApplicationCommand as const,
  user: { id: '1', username: 'user-1', discriminator: '0', global_name: null, avatar: null },
  authorizing_integration_owners: {},
};

test.each<[string, PageEvent]>([
  ['its message', { type: 'message-created', message: message('1', '11', { interaction_metadata: metadata }) }],
  ['the word that it was answered', { type: 'interaction-answered', interaction: '5' }],
])('an interaction is under way until %s comes', (_, event) => {
  const state = begin(fresh, attempt);
  expect(state.attempts).toEqual([attempt]);
  expect(after(state, event).attempts).toEqual([]);
});

test('an interaction that failed says so until it is dismissed', () => {
  const says = 'The application did not respond';
  const state = after(begin(fresh, attempt), { type: 'interaction-failed', interaction: '5', channel: '11', says });
  expect(state.attempts).toEqual([{ ...attempt, says }]);
  expect(forget(state, '5').attempts).toEqual([]);
});

test('pressing again takes away what was said of the last press on that message', () => {
  const press = (interaction: string) => ({ interaction, channel: '11', message: '1', customId: 'go', at: 0 });
  const failed = { ...press('5'), says: 'This interaction failed' };
  const elsewhere = { ...press('6'), message: '2', says: 'This interaction failed' };
  const state = begin(begin(begin(fresh, failed), elsewhere), press('7'));
  expect(state.attempts).toEqual([elsewhere, press('7')]);
});

test('the clock runs between its moves', () => {
  expect(new Date(nowOf(fresh, 1_500)).toISOString()).toBe('2026-08-01T12:00:01.500Z');
  const moved = hear(fresh, { type: 'clock-moved', now: '2026-08-02T12:00:00.000Z' }, 2_000);
  expect(moved && new Date(nowOf(moved, 2_500)).toISOString()).toBe('2026-08-02T12:00:00.500Z');
});
