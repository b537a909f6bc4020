import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type APIComponentInMessageActionRow, ComponentType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import type { Answer } from '../src/answer.ts';
import { createBot } from '../src/bot.ts';
import { load } from '../src/data/load.ts';
import { fetchAttachedFile } from '../src/discord/attached-file.ts';
import { applyGuildChange } from '../src/memory/guild-change.ts';
import { MOST_ARTICLES } from '../src/memory/guild-memory.ts';
import type { Shelf } from '../src/storage/shelf.ts';
import { article, claim } from './fixture-article.ts';
import { chosen, command, press } from './fixture-interaction.ts';
import { keptWith } from './fixture-kept.ts';
import { memoryShelf } from './storage/memory-shelf.ts';

const data = await load('data');
const MANAGE = String(1 << 5);

const report = `https://example.com/oslo
Bislett Games, Oslo, 12 June 2025

Isaac Nader won the men’s 1500m at the Bislett Games in Oslo in 3:29.37 on Thursday. “I never gave up,” said Isaac Nader.`;

/** An article that the bot reads while it runs. */
const learnt = (claims: Parameters<typeof article>[1], url: string | null = null) => ({
  record: article('learnt', claims, { url }),
  at: Temporal.Instant.from('2025-06-13T09:00:00Z'),
});

const botOn = (shelf: Shelf, start = '2025-06-13T10:00:00Z') => {
  let moment = Temporal.Instant.from(start);
  const bot = createBot({
    data,
    commands,
    kept: keptWith(shelf),
    fetchFile: fetchAttachedFile,
    now: () => moment,
  });
  return { ...bot, wait: (minutes: number) => (moment = moment.add({ minutes })) };
};

/** Files over real HTTP. */
async function serving(answer: RequestListener): Promise<AsyncDisposable & { url: string }> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: async () => void server.close().closeAllConnections(),
  };
}

const shown = ({ response }: Answer) => {
  if (!('data' in response) || !response.data || !('embeds' in response.data)) throw new Error('expected a message');
  const { embeds, components, flags } = response.data;
  const buttons = (components ?? []).flatMap((row): APIComponentInMessageActionRow[] =>
    row.type === ComponentType.ActionRow ? row.components : [],
  );
  return {
    text: JSON.stringify(embeds),
    flags,
    type: response.type,
    ids: buttons.flatMap((part) => ('custom_id' in part ? part.custom_id : [])),
    labels: buttons.flatMap((part) => ('label' in part ? part.label : [])),
  };
};

const inGuild = (guild_id: string, name: string, options: Record<string, string>) => ({
  ...command(name, { options }),
  guild_id,
  member: { user: { id: '10' }, permissions: '0' },
});

const pressIn = (guild_id: string, id: string, permissions = MANAGE) => ({
  ...press(id),
  guild_id,
  member: { user: { id: '10' }, permissions },
});

const nader = (bot: ReturnType<typeof botOn>, guild: string) =>
  Promise.resolve(bot.respond(inGuild(guild, 'athlete', { name: 'Isaac Nader' }))).then((given) => shown(given).text);

describe('an article read in a server', () => {
  test('is previewed to whoever asked, added by a manager, seen by that server alone, and taken out again', async () => {
    const bot = botOn(await memoryShelf());
    const preview = shown(await bot.respond(chosen('Read as article', report, { permissions: MANAGE })));
    expect(preview.flags).toBe(64);
    expect(preview.text).toContain('I never gave up');
    expect(preview.text).toContain('3:29.37');
    expect(preview.labels).toEqual(['Add to this server']);
    expect(await nader(bot, '20')).not.toContain('3:29.37');

    const added = shown(await bot.respond(pressIn('20', preview.ids[0] ?? '')));
    expect(added.type).toBe(7);
    expect(added.text).toContain('**Added.**');
    expect(await nader(bot, '20')).toContain('3:29.37');
    expect(await nader(bot, '21')).not.toContain('3:29.37');
    expect(shown(await bot.respond(inGuild('20', 'sources', {}))).text).toContain('added by this server');

    await bot.respond(pressIn('20', added.ids[0] ?? ''));
    expect(await nader(bot, '20')).not.toContain('3:29.37');
  });

  test('is still there after a restart', async () => {
    const shelf = await memoryShelf();
    const bot = botOn(shelf);
    const { ids } = shown(await bot.respond(chosen('Read as article', report, { permissions: MANAGE })));
    await bot.respond(pressIn('20', ids[0] ?? ''));
    expect(await nader(botOn(shelf), '20')).toContain('3:29.37');
  });

  test('has no button for members who may not manage the server, and their press is refused', async () => {
    const bot = botOn(await memoryShelf());
    const theirs = shown(await bot.respond(chosen('Read as article', report)));
    expect(theirs.labels).toEqual([]);
    const managers = shown(await bot.respond(chosen('Read as article', report, { by: '11', permissions: MANAGE })));
    const refused = await bot.respond(pressIn('20', managers.ids[0] ?? '', '0'));
    expect(refused.outcome).toBe('refused');
    expect(await nader(bot, '20')).not.toContain('3:29.37');
  });

  test('can’t be added from a preview that is older than a quarter of an hour', async () => {
    const bot = botOn(await memoryShelf());
    const { ids } = shown(await bot.respond(chosen('Read as article', report, { permissions: MANAGE })));
    bot.wait(16);
    expect(shown(await bot.respond(pressIn('20', ids[0] ?? ''))).text).toContain('older than 15 minutes');
  });

  test('can be taken out once', async () => {
    const bot = botOn(await memoryShelf());
    const preview = shown(await bot.respond(chosen('Read as article', report, { permissions: MANAGE })));
    const added = shown(await bot.respond(pressIn('20', preview.ids[0] ?? '')));
    await bot.respond(pressIn('20', added.ids[0] ?? ''));
    const again = await bot.respond(pressIn('20', added.ids[0] ?? ''));
    expect(again.outcome).toBe('refused');
    expect(shown(again).text).toContain('That one is taken out already');
  });

  test('can be added twice by a server that is full with it, and nothing else can', async () => {
    const shelf = await memoryShelf();
    const { guild } = keptWith(shelf);
    const at = Temporal.Instant.from('2025-06-13T10:00:00Z');
    for (let i = 1; i < MOST_ARTICLES; i += 1)
      await guild.change('20', (before) =>
        applyGuildChange(before, { kind: 'add', article: { record: article(`article ${i}`, []), by: '10', at } }),
      );
    const bot = botOn(shelf);
    const preview = shown(await bot.respond(chosen('Read as article', report, { permissions: MANAGE })));
    const other = `${report} “I am glad,” said Isaac Nader.`;
    const another = shown(await bot.respond(chosen('Read as article', other, { permissions: MANAGE, by: '11' })));
    for (const _ of [1, 2])
      expect(shown(await bot.respond(pressIn('20', preview.ids[0] ?? ''))).text).toContain('**Added.**');
    expect(shown(await bot.respond(pressIn('20', another.ids[0] ?? ''))).text).toContain('This server has added 200');
  });

  test('can’t be added once everybody has it', async () => {
    const bot = botOn(await memoryShelf());
    const preview = shown(await bot.respond(chosen('Read as article', report, { permissions: MANAGE })));
    bot.learn([learnt([], 'https://example.com/oslo')]);
    const given = await bot.respond(pressIn('20', preview.ids[0] ?? ''));
    expect(given.outcome).toBe('refused');
    expect(shown(given).text).toContain('I know this one: everybody’s answers rest on it already.');
  });

  test('of which nothing can be read is refused kindly', async () => {
    const given = await botOn(await memoryShelf()).respond(
      chosen('Read as article', 'gg, what a race', { permissions: MANAGE }),
    );
    expect(given.outcome).toBe('refused');
    expect(shown(given).text).toContain('I found no quotation and no result in that message.');
  });

  test('that tells of results of no known race says so, and can’t be added', async () => {
    const text = 'Karsten Warholm won at the 2024 Bislett Games in 46.70 on Thursday.';
    const given = await botOn(await memoryShelf()).respond(chosen('Read as article', text, { permissions: MANAGE }));
    expect(given.outcome).toBe('refused');
    expect(shown(given).text).toContain('but can’t tell which race they are of: I found no discipline.');
    expect(shown(given).ids).toEqual([]);
  });
});

test('two servers that add one text each see the address under which they read it', async () => {
  const bot = botOn(await memoryShelf());
  const text = report.slice(report.indexOf('\n') + 1);
  const linkIn = async (guild: string): Promise<string> => {
    const preview = await bot.respond(chosen('Read as article', text, { permissions: MANAGE, guild }));
    await bot.respond(pressIn(guild, shown(preview).ids[0] ?? ''));
    return shown(await bot.respond(inGuild(guild, 'sources', {}))).text;
  };
  expect(await linkIn('20')).toContain('https://discord.com/channels/20/40/50');
  const seen = await linkIn('21');
  expect(seen).toContain('https://discord.com/channels/21/40/50');
  expect(seen).not.toContain('https://discord.com/channels/20/40/50');
});

describe('a report in a text file', () => {
  const withFiles = (...attachments: readonly object[]) => {
    const interaction = chosen('Read as article', '');
    Object.assign(interaction.data.resolved.messages['50'], { attachments });
    return interaction;
  };
  const withFile = (url: string, more: object = {}) =>
    withFiles({
      id: '60',
      url,
      filename: 'message.txt',
      size: 300,
      content_type: 'text/plain; charset=utf-8',
      ...more,
    });

  test.each<[string, object, Answer['outcome'], string]>([
    ['is read', {}, 'answered', '3:29.37'],
    [
      'that is no text is left alone',
      { filename: 'oslo.png', content_type: 'image/png' },
      'refused',
      'I found no quotation',
    ],
  ])('%s', async (_, more, outcome, text) => {
    await using files = await serving((_request, response) => response.end(report));
    const given = await botOn(await memoryShelf()).respond(withFile(`${files.url}/message.txt`, more));
    expect(given.outcome).toBe(outcome);
    expect(shown(given).text).toContain(text);
  });

  const endless: RequestListener = (_request, response) => {
    const write = (): void => {
      while (response.write('One lap more. '.repeat(5000)));
    };
    response.on('drain', write);
    write();
  };

  test.each<[string, RequestListener, string]>([
    ['that never ends', endless, 'I read up to 100 kB of text at once, and that is more.'],
    ['that is too long', (_request, response) => response.end('a'.repeat(100_001)), 'Attach the report alone.'],
    [
      'that unpacks to too much',
      (_request, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(10_000_000))),
      'Attach the report alone.',
    ],
    ['in UTF-16', (_request, response) => response.end(Buffer.from(`\ufeff${report}`, 'utf16le')), 'not in UTF-8'],
  ])('%s is refused kindly, whatever Discord says of its size', async (_, serve, text) => {
    await using files = await serving(serve);
    const given = await botOn(await memoryShelf()).respond(withFile(`${files.url}/message.txt`));
    expect(given.outcome).toBe('refused');
    expect(shown(given).text).toContain(text);
  });

  test('that is not too long alone is refused when all of a message’s are too long together', async () => {
    await using files = await serving((_request, response) => response.end(report.padEnd(60_000)));
    const file = { id: '60', url: `${files.url}/message.txt`, filename: 'message.txt', size: 60_000 };
    const given = await botOn(await memoryShelf()).respond(withFiles(file, file));
    expect(given.outcome).toBe('refused');
    expect(shown(given).text).toContain('Attach the report alone.');
  });

  test('that is gone is answered with an apology, and the log has the cause', async () => {
    await using files = await serving((_request, response) => response.writeHead(404).end());
    const given = await botOn(await memoryShelf()).respond(withFile(`${files.url}/message.txt`));
    expect(given).toMatchObject({ outcome: 'failed', failure: { cause: new Error('An attached file answered 404') } });
  });
});

test('when the store fails the member gets an apology, the log the cause, and nothing is added', async () => {
  const shelf: Shelf = { ...(await memoryShelf()), replace: () => Promise.reject(new Error('disk full')) };
  const given = await botOn(shelf).respond(chosen('Read as article', report, { permissions: MANAGE }));
  expect(given).toMatchObject({ outcome: 'failed', failure: { cause: new Error('disk full') } });
  expect(shown(given).text).not.toContain('disk full');
});

test('an article learnt while it runs joins every answer, once', async () => {
  const bot = botOn(await memoryShelf());
  const answers = async () => [
    await nader(bot, '20'),
    shown(await bot.respond(command('athlete', { options: { name: 'Isaac Nader' } }))).text,
  ];
  const told = expect.stringContaining('3:29.37');
  expect(await answers()).toEqual([expect.not.stringContaining('3:29.37'), expect.not.stringContaining('3:29.37')]);
  const said = claim('Isaac Nader', 1, '3:29.37', { meet: { id: 'bislett-games', name: 'Bislett Games', year: 2025 } });
  bot.learn([learnt([said])]);
  const learned = await answers();
  expect(learned).toEqual([told, told]);
  bot.learn([learnt([said])]);
  expect(await answers()).toEqual(learned);
});
