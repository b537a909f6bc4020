import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, test } from 'vitest';
import { usage } from '../../src/terminal/usage.ts';
import { feedOf } from '../intake/followed.ts';
import { smallSite } from '../intake/small-site.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as npm would, without a token. */
function run(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = root): Promise<Ran> {
  const { DISCORD_TOKEN: _, ...inherited } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'src/main.ts'), ...args],
      { cwd, env: { ...inherited, NO_COLOR: '1', ...env } },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
      },
    );
  });
}

const temporary = temporaryFolder();
afterAll(() => temporary[Symbol.dispose]());
const folder = temporary.in('.');

const REPORT = `Karsten Warholm wins in Oslo

Karsten Warholm won the men’s 400m hurdles at the Bislett Games in 2024 in 46.70.

“I am happy with that,” said Warholm.
`;

/** Starts the program, waits for a line that shows it is ready, and stops it as an operator would. */
async function startAndStop(
  env: NodeJS.ProcessEnv,
  ready: RegExp,
  visit: (line: string) => Promise<void>,
): Promise<number | null> {
  const { DISCORD_TOKEN: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(root, 'src/main.ts')], {
    cwd: folder,
    env: { ...inherited, NO_COLOR: '1', PORT: '0', ...env },
  });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    if (!ready.test(line)) continue;
    await visit(line);
    break;
  }
  child.kill('SIGTERM');
  const [code] = await ended;
  return code;
}

describe('npm start', () => {
  test('without a token opens the playground, and ends when told to', async () => {
    const code = await startAndStop({}, /Bell Lap is running here/, async (line) => {
      const page = await fetch(/http:\S+/.exec(line)?.[0] ?? '');
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('Bell Lap');
    });
    expect(code).toBe(0);
  });

  test('with INTERACTIONS=http waits for Discord, and ends when told to', async () => {
    const env = {
      INTERACTIONS: 'http',
      DISCORD_PUBLIC_KEY: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    };
    const code = await startAndStop(env, /Waiting for Discord/, async (line) => {
      const { port } = JSON.parse(line);
      const unsigned = await fetch(`http://127.0.0.1:${port}/interactions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"type":1}',
      });
      expect(unsigned.status).toBe(401);
    });
    expect(code).toBe(0);
  });

  test('without a token follows no feed, opens no store, and says so', async () => {
    await using site = await smallSite({});
    const store = join(folder, 'idle.sqlite');
    const lines: string[] = [];
    const env = { FEEDS: `${site.url}/feed.xml`, FETCH_PRIVATE: 'yes', STORE_URL: `sqlite:${store}` };
    await startAndStop(env, /STORE_URL is set, but no store is opened/, async (line) => void lines.push(line));
    expect(lines).toHaveLength(1);
    expect(existsSync(store)).toBe(false);
    expect(site.paths()).toEqual([]);
  });

  test('names what stands in .env by mistake', async () => {
    using own = temporaryFolder();
    await writeFile(own.in('.env'), '\u{feff}LOG_LEVEL=info\nDISCORD_TOKN=abc\n');
    const { code, out, err } = await run([], {}, own.in('.'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      'These settings are wrong (see .env.example):\n  DISCORD_TOKN is no setting; did you mean DISCORD_TOKEN?\n',
    );
  });

  test('names every wrong variable at once, and none of their values', async () => {
    const { code, out, err } = await run([], { DISCORD_TOKEN: 'hunter2', LOG_LEVEL: 'loud' });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('DISCORD_TOKEN');
    expect(err).toContain('LOG_LEVEL');
    expect(err).not.toMatch(/hunter2|loud|\n\s+at /);
  });
});

describe('npm run read', () => {
  test('prints what it found as JSON', async () => {
    const file = join(folder, 'report.txt');
    await writeFile(file, REPORT);
    const { code, out } = await run(['read', '--json', file]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      {
        file,
        title: 'Karsten Warholm wins in Oslo',
        publisher: null,
        published: null,
        quotes: [
          {
            text: 'I am happy with that,',
            speaker: 'Karsten Warholm',
            about: { athletes: [], discipline: '400 m hurdles', meet: 'Bislett Games 2024' },
            start: 114,
            end: 135,
          },
        ],
        others: [],
        results: [
          {
            athlete: 'Karsten Warholm',
            discipline: '400 m hurdles',
            sex: 'men',
            meet: 'Bislett Games 2024',
            date: '2024-05-30',
            place: 1,
            mark: '46.70',
            records: [],
          },
        ],
      },
    ]);
  });

  const PAGE = `<!doctype html><html><head><title>Karsten Warholm wins in Oslo</title><meta property="og:site_name" content="The Example">
    <meta name="author" content="Ann Writer"><meta property="article:published_time" content="2024-05-30T21:00:00Z"></head>
    <body><p>Karsten Warholm won the men’s 400m hurdles at the Bislett Games in 2024 in 46.70, on a cold and windy evening.</p>
    <p>“I am happy with that,” said Warholm.</p></body></html>`;
  const found = {
    title: 'Karsten Warholm wins in Oslo',
    publisher: 'The Example',
    published: '2024-05-30',
    quotes: [{ text: 'I am happy with that,', speaker: 'Karsten Warholm' }],
    results: [{ athlete: 'Karsten Warholm', mark: '46.70', date: '2024-05-30' }],
  };

  test('reads a saved web page, whatever its file is called, and shows what the page states of itself', async () => {
    const files = [join(folder, 'saved.html'), join(folder, 'saved')];
    for (const file of files) await writeFile(file, PAGE);
    const { code, out, err } = await run(['read', '--json', ...files]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject(files.map((file) => ({ file, ...found })));
    const { out: shown } = await run(['read', join(folder, 'saved.html')]);
    expect(shown).toContain('Ann Writer · 30 May 2024 · The Example');
    expect(shown).toContain(
      'Karsten Warholm won the men’s 400m hurdles at the Bislett Games in 2024 in 46.70, on a cold',
    );
  });

  test('reads pages and feeds at addresses and feeds in files, each article of a feed once', async () => {
    await using site = await smallSite({ '/feed': feedOf('/warholm', '/gone', '/warholm#top'), '/warholm': PAGE });
    const file = join(folder, 'feed.xml');
    await writeFile(file, feedOf(`${site.url}/warholm`));
    const address = `${site.url}/warholm`;
    const trusting = { FETCH_PRIVATE: 'yes' };
    const one = await run(['read', '--json', address], trusting);
    expect({ code: one.code, err: one.err, found: JSON.parse(one.out) }).toMatchObject({
      code: 0,
      err: '',
      found: [{ file: address, ...found }],
    });
    const all = await run(['read', '--json', '--feed', `${site.url}/feed`, '--feed', file], trusting);
    expect({ code: all.code, err: all.err, found: JSON.parse(all.out) }).toMatchObject({
      code: 1,
      err: `${site.url}/gone: the server answered 404.\n`,
      found: [{ file: address, ...found }],
    });
  });

  test('connects to no address of this machine unless told to', async () => {
    await using site = await smallSite({ '/feed': feedOf('/a') });
    const { code, err } = await run(['read', `${site.url}/a`, '--feed', `${site.url}/feed`]);
    expect({ code, err }).toEqual({
      code: 1,
      err: ['/a', '/feed']
        .map(
          (path) =>
            `${site.url}${path}: this host is not on the public internet; FETCH_PRIVATE=yes allows those of your own network.\n`,
        )
        .join(''),
    });
    expect(site.requests).toEqual([]);
  });

  test('shows a person each finding with its sentence', async () => {
    const { out } = await run(['read', join(folder, 'report.txt')]);
    expect(out).toContain('Karsten Warholm 1st 46.70 · men, 400 m hurdles, Bislett Games 2024, 30 May 2024');
    expect(out).toContain('Karsten Warholm won the men’s 400m hurdles at the Bislett Games in 2024 in 46.70.');
    expect(out).toContain('author unknown · 30 May 2024 or later · publisher unknown');
  });

  test.each([
    ['empty.txt', Buffer.from(' \n'), 'the file is empty. Paste the article’s text into it.'],
    [
      'picture.txt',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]),
      'this is a binary file. Save the article as plain text first.',
    ],
    ['utf16.txt', Buffer.from('\ufeffKerr won', 'utf16le'), 'this is text in UTF-16. Save it again as UTF-8.'],
    [
      'page.html',
      Buffer.from('<!DOCTYPE html><p>Kerr won'),
      'this page holds no article, or shows it only to browsers.',
    ],
    ['latin1.txt', Buffer.from([0x52, 0xf8, 0x72]), 'this is not text in UTF-8. Save it again as UTF-8.'],
  ])('%s is named, and the other file is read all the same', async (name, bytes, complaint) => {
    const file = join(folder, name);
    await writeFile(file, bytes);
    const { code, out, err } = await run(['read', '--json', file, join(folder, 'report.txt')]);
    expect(code).toBe(1);
    expect(err).toBe(`${file}: ${complaint}\n`);
    expect(JSON.parse(out)).toHaveLength(1);
  });

  test('a missing file, no file and an unknown option each get a sentence', async () => {
    expect((await run(['read', join(folder, 'nowhere.txt')])).err).toBe(
      `${join(folder, 'nowhere.txt')}: there is no such file. Check the path.\n`,
    );
    expect(await run(['read'])).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^Which article\?/) });
    expect(await run(['read', '--jason', 'x'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^I don’t understand “--jason x”\. Which article\?/),
    });
  });
});

describe('npm run ask', () => {
  test('answers as a readable card', async () => {
    const { code, out } = await run(['ask', '/result event:1500 m meet:Paris year:2024']);
    expect(code).toBe(0);
    expect(out).toContain('Men’s 1500 m, final');
    expect(out).toMatch(/1 🇺🇸 Cole Hocker +3:27\.65 +OR/u);
    expect(out).toMatch(/2 🇬🇧 Josh Kerr +3:27\.79/u);
    expect(out).toMatch(/3 🇺🇸 Yared Nuguse/u);
    expect(out).toMatch(/4 🇳🇴 Ingebrigtsen +3:28\.24/u);
  });

  test('gives the exact reply as JSON', async () => {
    const { out } = await run(['ask', '--json', '/rivalry a:Josh Kerr b:Jakob Ingebrigtsen']);
    expect(JSON.parse(out)).toMatchObject({
      embeds: [{ title: expect.stringContaining('Josh Kerr') }],
      allowed_mentions: { parse: [] },
    });
  });

  test('offers what would be offered while typing', async () => {
    const { out } = await run(['ask', '--autocomplete', '/athlete name:ingebrigsten jak']);
    expect(out.split('\n')[0]).toContain('Jakob Ingebrigtsen');
  });

  test.each([
    ['/athlete name:Ingebrigsten', 1, /No athlete called “Ingebrigsten”\. Did you mean .*Jakob Ingebrigtsen/],
    ['/resul', 2, /There is no command “\/resul”\. There are \/result, /],
    ['/rivalry a:Josh Kerr', 2, /\/rivalry needs b:…, as in “\/rivalry /],
    ['/rivalry Josh Kerr', 2, /“Josh Kerr” belongs to no option\. Its options are a:… b:…/],
    ['/quote', 2, /\/quote needs one of search, random, by, about/],
    ['/quote by', 2, /\/quote by needs speaker:…, as in “\/quote by speaker:/],
    ['/athlete name:a name:b', 2, /name: is given twice/],
    ['/rivalry a:Usain Bolt b:Tyson Gay finals:perhaps', 2, /finals is true or false, as in finals:true\./],
    ['/rivalry a:Usain Bolt b:Tyson Gay finals:True', 0, /Usain Bolt v Tyson Gay · finals/],
    ['/result year:soon', 2, /year is a whole number, as in year:2024\./],
  ])('%s is answered kindly', async (line, code, sentence) => {
    const ran = await run(['ask', line]);
    expect(ran.code).toBe(code);
    expect(`${ran.out}${ran.err}`).toMatch(sentence);
    expect(`${ran.out}${ran.err}`).not.toMatch(/\n\s+at /);
  });

  test('an unknown verb is answered kindly', async () => {
    expect(await run(['dance'])).toEqual({
      code: 2,
      out: '',
      err: '“dance” is nothing I can do. Try npm start, or npm run ask, read, import, questions, reports, backup or restore.\n',
    });
  });
});

test.each(['ask', 'read', 'import', 'questions', 'reports', 'backup', 'restore'] as const)(
  'npm run %s -- --help says how it is used, and does nothing',
  async (verb) => {
    using own = temporaryFolder();
    expect(await run([verb, '--help'], {}, own.in('.'))).toEqual({ code: 0, out: `${usage[verb]}\n`, err: '' });
    expect(usage[verb]).toContain(`npm run ${verb}`);
    expect(readdirSync(own.in('.'))).toEqual([]);
  },
);
