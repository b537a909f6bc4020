import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { announcement } from '../../src/announcements/announcement.ts';
import { announcementCard } from '../../src/cards/announcement-card.ts';
import { outcomeOf } from '../../src/command.ts';
import { decodeInvocation } from '../../src/invocation.ts';
import { changedBy, setUpAt } from '../announcements/fixture-subscription.ts';
import { final, newsWorld } from '../announcements/news-world.ts';
import { good, said, skipped, verdict } from '../discord-specification.ts';
import { callerOf } from '../fixture-caller.ts';
import { listWorld } from '../fixture-list-world.ts';

test.skipIf(skipped)(`Discord’s specification takes the registration of every command${said}`, async () => {
  const bodies = commands.map(({ data }) => data);
  expect(await verdict('PUT', '/applications/123456789012345678/commands', bodies)).toEqual(good);
});

test
  .skipIf(skipped)
  .each([
    'result|meet=Paris',
    'result',
    'rivalry|a=Kerr|b=Nuguse',
    'athlete|name=Kerr',
    'quote.random',
    'sources',
    'help',
    'records|discipline=1500|sex=men',
    'records|discipline=100',
    'today|date=6 Aug',
    'season|athlete=Usain Bolt',
    'season|athlete=Usain Bolt|year=2009',
    'pace|mark=3:26.0|discipline=1500',
    'compare|a=Lagat|b=El Guerrouj',
  ])(`Discord’s specification takes the answer to %s${said}`, async (line) => {
  const invocation = decodeInvocation(line);
  const command = commands.find(({ name }) => name === invocation.command);
  const message = command && outcomeOf(command.run(listWorld, invocation, callerOf())).reply;
  expect(await verdict('POST', '/channels/123456789012345678/messages', message)).toEqual(good);
});

test.skipIf(skipped).each(['shown', 'hidden'] as const)(
  `Discord’s specification takes an announcement, results %s${said}`,
  async (spoilers) => {
    const now = '2024-09-02T05:30:00Z';
    const { settings, ...rest } = changedBy(
      setUpAt('2024-09-01T10:00:00Z', { spoilers, roleId: '123456789012345679' }),
    );
    const asked = { subscriber: 'guild:20', day: '2024-09-02' } as const;
    const made = announcement(newsWorld(now, [[final, now]]), { settings, ...rest }, asked);
    if (!made || !settings) throw new Error('expected an announcement');
    const post = announcementCard(made, { ...settings, as: 'announcement' });
    expect(await verdict('POST', '/channels/123456789012345678/messages', post)).toEqual(good);
  },
);

interface Option {
  readonly name: string;
  readonly description: string;
  readonly required?: boolean | undefined;
  readonly options?: readonly Option[];
}

const textOf = ({ name, description, options = [] }: Option): string =>
  name + description + options.map(textOf).join('');

const slashCommands = commands.flatMap(({ data, examples }) => ('description' in data ? { data, examples } : []));

test.each(slashCommands.map((command) => [command.data.name, command] as const))(
  '/%s keeps what the specification doesn’t check',
  (_, { data, examples }) => {
    // What only managers of a server decide isn’t offered anywhere else.
    const places =
      data.default_member_permissions === '32'
        ? { contexts: [0], integration_types: [0] }
        : { contexts: [0, 1, 2], integration_types: [0, 1] };
    // Where the bot can't post by itself it can't play.
    const played = { contexts: [0, 1], integration_types: [0] };
    expect(data).toMatchObject(['trivia', 'predict'].includes(data.name) ? played : places);
    const named = [data, ...(data.options ?? [])];
    for (const { name, description } of named) {
      expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
      expect(name).toBe(name.toLowerCase());
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(100);
    }
    expect(textOf({ ...data, options: data.options ?? [] }).length).toBeLessThanOrEqual(8000);
    const required = (data.options ?? []).map((option) => option.required === true);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    for (const example of examples) expect(example).toMatch(new RegExp(`^/${data.name}\\b`));
  },
);
