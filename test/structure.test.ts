import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** What each room may import of ours besides itself. Data walks from `athletics` to the shells, and nothing imports upwards. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/athletics': [],
  'src/articles': ['src/athletics'],
  'src/reading': ['src/athletics', 'src/articles'],
  'src/results': ['src/athletics', 'src/articles', 'src'],
  'src/quotes': ['src/athletics', 'src/articles', 'src/results', 'src'],
  'src/cards': ['src/athletics', 'src/articles', 'src/results', 'src/quotes', 'src'],
  'src/options': ['src/athletics', 'src/articles', 'src/results', 'src/quotes', 'src/cards', 'src'],
  commands: ['src/options', 'src/athletics', 'src/articles', 'src/results', 'src/quotes', 'src/cards', 'src'],
  'src/terminal': ['src/athletics', 'src/articles', 'src/reading', 'src'],
  'src/discord': ['src'],
  'src/playground': ['src/discord', 'src'],
};

/** Rooms that do no I/O, read no clock and draw no random number. */
const pure = Object.keys(allowed).filter((room) => !['src/terminal', 'src/discord', 'src/playground'].includes(room));

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => normalize(join(folder, name))),
);

const roomOf = (file: string): string =>
  file
    .split('/')
    .slice(0, file.startsWith('src/') ? 2 : 1)
    .filter((part) => !part.endsWith('.ts'))
    .join('/');

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/\bfrom '(\.[^']+)'/g)].map(([, path = '']) =>
    relative('.', normalize(join(dirname(file), path))),
  );

test('every room imports only what the plan allows', () => {
  const strays = files.flatMap((file) => {
    const rooms = allowed[roomOf(file)];
    return rooms
      ? importsOf(file)
          .filter((path) => roomOf(path) !== roomOf(file) && !rooms.includes(roomOf(path)))
          .map((path) => `${file} → ${path}`)
      : [];
  });
  expect(strays).toEqual([]);
});

test('only main.ts knows the list of commands', () => {
  const strays = files.filter(
    (file) =>
      file.startsWith('src/') && file !== 'src/main.ts' && importsOf(file).some((path) => path.startsWith('commands/')),
  );
  expect(strays).toEqual([]);
});

test('only main.ts and config.ts read the environment', () => {
  const strays = files.filter(
    (file) => !['src/main.ts', 'src/config.ts'].includes(file) && /\bprocess\.env\b/.test(textOf(file)),
  );
  expect(strays).toEqual([]);
});

test.each(pure)('%s is a functional core: no I/O, no clock, no chance, no Discord client', (room) => {
  const impure =
    /from '(?:node:(?!crypto)|discord\.js|pino|keyv)|\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bMath\.random\b|\bprocess\./;
  expect(files.filter((file) => file.startsWith(`${room}/`) && impure.test(textOf(file)))).toEqual([]);
});

test('the plan names every room there is', () => {
  const rooms = new Set(files.map(roomOf).filter((room) => room !== 'src'));
  expect([...rooms].filter((room) => !(room in allowed))).toEqual([]);
});
