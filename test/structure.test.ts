import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/**
 * What each room may import of ours besides itself: other rooms, and single files of `src`. Data walks from `athletics` to
 * the shells, and nothing imports upwards.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/athletics': [],
  'src/articles': ['src/athletics'],
  'src/announcements': [
    'src/athletics',
    'src/articles',
    'src/results',
    'src/quotes',
    'src/once-per.ts',
    'src/scope.ts',
    'src/world.ts',
  ],
  'src/privacy': ['src/announcements', 'src/memory', 'src/trivia', 'src/scope.ts'],
  'src/forgetting': [
    'src/alarms',
    'src/announcements',
    'src/discord',
    'src/privacy',
    'src/storage',
    'src/trivia',
    'src/kept.ts',
    'src/scope.ts',
  ],
  'src/memory': ['src/articles', 'src/announcements', 'src/trivia', 'src/scope.ts'],
  'src/storage': ['src/articles', 'src/memory', 'src/at-hand.ts', 'src/operator-error.ts'],
  'src/alarms': [],
  'src/pacing': ['src/storage'],
  'src/lists': ['src/athletics', 'src/once-per.ts', 'src/short-id.ts'],
  'src/import': ['src/athletics', 'src/lists'],
  'src/data': ['src/athletics', 'src/articles', 'src/lists', 'src/operator-error.ts'],
  'src/reading': ['src/athletics', 'src/articles'],
  'src/pages': ['src/athletics', 'src/articles', 'src/reading'],
  'src/intake': ['src/articles', 'src/pages', 'src/reading', 'package.json'],
  'src/results': [
    'src/athletics',
    'src/articles',
    'src/lists',
    'src/at-hand.ts',
    'src/once-per.ts',
    'src/paging.ts',
    'src/short-id.ts',
  ],
  'src/quotes': ['src/athletics', 'src/articles', 'src/results', 'src/once-per.ts'],
  'src/wording': ['src/athletics', 'src/articles', 'src/results', 'src/quotes', 'src/lists'],
  'src/cards': [
    'src/wording',
    'src/trivia',
    'src/athletics',
    'src/articles',
    'src/lists',
    'src/results',
    'src/quotes',
    'src/announcements',
    'src/pictures',
    'src/command.ts',
    'src/invocation.ts',
    'src/paging.ts',
    'src/refusal.ts',
    'src/reply.ts',
    'src/short-id.ts',
  ],
  'src/pictures': ['src/athletics'],
  'src/rendering': ['src/pictures', 'src/at-hand.ts'],
  'src/options': [
    'src/wording',
    'src/trivia',
    'src/athletics',
    'src/articles',
    'src/lists',
    'src/results',
    'src/announcements',
    'src/cards',
    'src/command.ts',
    'src/invocation.ts',
    'src/once-per.ts',
    'src/refusal.ts',
    'src/reply.ts',
    'src/scope.ts',
    'src/short-id.ts',
    'src/world.ts',
  ],
  commands: [
    'src/wording',
    'src/trivia',
    'src/athletics',
    'src/articles',
    'src/lists',
    'src/memory',
    'src/results',
    'src/quotes',
    'src/announcements',
    'src/cards',
    'src/pictures',
    'src/options',
    'src/command.ts',
    'src/invocation.ts',
    'src/paging.ts',
    'src/refusal.ts',
    'src/reply.ts',
    'src/scope.ts',
    'src/world.ts',
  ],
  'src/trivia': [
    'src/athletics',
    'src/articles',
    'src/lists',
    'src/results',
    'src/quotes',
    'src/wording',
    'src/at-hand.ts',
    'src/follow-up.ts',
    'src/once-per.ts',
    'src/scope.ts',
    'src/short-id.ts',
    'src/world.ts',
  ],
  'src/announcing': [
    'src/alarms',
    'src/announcements',
    'src/cards',
    'src/discord',
    'src/storage',
    'src/scope.ts',
    'src/world.ts',
  ],
  'src/quizzing': [
    'src/alarms',
    'src/trivia',
    'src/cards',
    'src/discord',
    'src/storage',
    'src/follow-up.ts',
    'src/scope.ts',
    'src/world.ts',
  ],
  'src/terminal': [
    'src/trivia',
    'src/world.ts',
    'src/athletics',
    'src/articles',
    'src/reading',
    'src/pages',
    'src/intake',
    'src/lists',
    'src/import',
    'src/data',
    'src/storage',
    'src/answer.ts',
    'src/command.ts',
    'src/reader-of.ts',
  ],
  'src/discord': [
    'src/pictures',
    'src/rendering',
    'src/answer.ts',
    'src/command.ts',
    'src/config.ts',
    'src/errand.ts',
    'src/file-request.ts',
    'src/follow-up.ts',
    'src/operator-error.ts',
    'src/reply.ts',
    'src/discord/token.ts',
  ],
  'src/playground': ['src/discord', 'src/operator-error.ts'],
  'src/interactions': [
    'src/announcements',
    'src/cards',
    'src/memory',
    'src/results',
    'src/at-hand.ts',
    'src/command.ts',
    'src/invocation.ts',
    'src/kept.ts',
    'src/refusal.ts',
    'src/reply.ts',
    'src/scope.ts',
    'src/world.ts',
  ],
  'src/settings': ['src/athletics', 'src/discord', 'src/storage'],
  'src/engine': [
    'src/alarms',
    'src/announcing',
    'src/cards',
    'src/discord',
    'src/forgetting',
    'src/memory',
    'src/pacing',
    'src/quizzing',
    'src/storage',
    'src/trivia',
    'src/bot.ts',
    'src/errand.ts',
    'src/follow-up.ts',
    'src/kept.ts',
    'src/scope.ts',
  ],
  'src/start': [
    'src/data',
    'src/discord',
    'src/engine',
    'src/forgetting',
    'src/intake',
    'src/interactions',
    'src/pictures',
    'src/playground',
    'src/rendering',
    'src/results',
    'src/storage',
    'src/answer.ts',
    'src/bot.ts',
    'src/build-world.ts',
    'src/command.ts',
    'src/config.ts',
    'src/errand.ts',
    'src/kept.ts',
    'src/reader-of.ts',
  ],
};

/** Rooms that speak to the world outside; every other one does no I/O, reads no clock and draws no random number. */
const shells = [
  'src/data',
  'src/storage',
  'src/alarms',
  'src/pacing',
  'src/announcing',
  'src/quizzing',
  'src/forgetting',
  'src/intake',
  'src/rendering',
  'src/terminal',
  'src/discord',
  'src/playground',
  'src/settings',
  'src/interactions',
  'src/engine',
  'src/start',
];
const pureRooms = Object.keys(allowed).filter((room) => !shells.includes(room));
/** What such a room imports of `src` itself is as pure as the room. */
const pureFiles = pureRooms.flatMap((room) => allowed[room] ?? []).filter((path) => path.endsWith('.ts'));
const pure = [...pureRooms, ...new Set(pureFiles)];

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => normalize(join(folder, name))),
);

/** "src/cards" for src/cards/flag.ts, "commands" for commands/help.ts, and "src" for what stands directly there. */
const roomOf = (file: string): string => {
  return dirname(file).split('/').slice(0, 2).join('/');
};

const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const textOf = (file: string): string => texts.get(file) ?? '';

/** A file without its doc comments, which may name what it doesn't use. */
const codeOf = (file: string): string => textOf(file).replace(/\/\*\*.*?\*\//gs, '');

/** `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`. */
const IMPORT = /\b(?:from|import)\s*\(?\s*'([^']+)'/g;

const specifiersIn = (text: string): string[] => [...text.matchAll(IMPORT)].flatMap(([, path = '']) => path);

/** The files of ours that one imports, for their values or only for their types. */
const importsOf = (file: string): string[] =>
  specifiersIn(textOf(file))
    .filter((path) => path.startsWith('.'))
    .map((path) => normalize(join(dirname(file), path)));

/** Each import that leads out of a file's room, as "from → to", for those of a kind. */
const strays = (isStray: (from: string, to: string) => boolean): string[] =>
  files.flatMap((file) =>
    importsOf(file)
      .filter((path) => isStray(file, path))
      .map((path) => `${file} → ${path}`),
  );

/** A way along imports that comes back to where it started, for each such way found; none when there are none. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) cycles.push([...way.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return cycles;
}

test.each([
  ["import { a } from './a.ts';", './a.ts'],
  ["import type {\n  A,\n} from './a.ts';", './a.ts'],
  ["export * from './a.ts';", './a.ts'],
  ["import './a.ts';", './a.ts'],
  ["const { a } = await import('./a.ts');", './a.ts'],
  ["type A = import('../a.ts').A;", '../a.ts'],
])('%j is seen as an import', (text, path) => {
  expect(specifiersIn(text)).toEqual([path]);
});

test('every room imports only what the plan allows', () => {
  const forbidden = (from: string, to: string): boolean => {
    const rooms = allowed[roomOf(from)];
    return rooms !== undefined && roomOf(to) !== roomOf(from) && !rooms.includes(roomOf(to)) && !rooms.includes(to);
  };
  expect(strays(forbidden)).toEqual([]);
});

test('the plan allows nothing that no file needs', () => {
  const idle = Object.entries(allowed).flatMap(([room, rooms]) => {
    const used = new Set(files.filter((file) => roomOf(file) === room).flatMap(importsOf));
    const needed = new Set([...used].flatMap((path) => [path, roomOf(path)]));
    return rooms.filter((path) => !needed.has(path)).map((path) => `${room} → ${path}`);
  });
  expect(idle).toEqual([]);
});

test('data walks one way: no room leads back to itself through others', () => {
  const rooms = new Map(
    Object.entries(allowed).map(([room, to]) => [room, to.filter((path) => !path.endsWith('.ts') && path in allowed)]),
  );
  expect(cyclesIn(rooms)).toEqual([]);
});

/** "src/reading/people" for src/reading/people/cast.ts; null for what stands directly in a room. */
const partOf = (file: string): string | null => (dirname(file).split('/').length > 2 ? dirname(file) : null);

/** The rooms that have parts. */
const divided = new Set(files.flatMap((file) => (partOf(file) === null ? [] : roomOf(file))));

test.each([...divided])('so do the parts of %s', (room) => {
  const parts = Map.groupBy(
    files.filter((file) => roomOf(file) === room && partOf(file) !== null),
    (file) => partOf(file) ?? '',
  );
  const graph = [...parts].map(([part, own]) => {
    const led = own.flatMap(importsOf).flatMap((path) => partOf(path) ?? []);
    return [part, [...new Set(led)].filter((other) => other !== part)] as const;
  });
  expect(graph.length).toBeGreaterThan(0);
  expect(cyclesIn(new Map(graph))).toEqual([]);
});

test('only main.ts knows the list of commands, and nobody imports main.ts', () => {
  const upwards = (from: string, to: string): boolean =>
    to === 'src/main.ts' || (from.startsWith('src/') && from !== 'src/main.ts' && to.startsWith('commands/'));
  expect(strays(upwards)).toEqual([]);
});

test('a cycle is found wherever it starts', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', []],
    ['d', ['b']],
  ]);
  expect(cyclesIn(graph)).toEqual(['b → d → b']);
});

test('no file imports itself by way of others, not even a type', () => {
  expect(cyclesIn(new Map(files.map((file) => [file, importsOf(file)])))).toEqual([]);
});

test('only main.ts and config.ts read the environment', () => {
  const readers = files.filter(
    (file) => !['src/main.ts', 'src/config.ts'].includes(file) && /\bprocess\.env\b/.test(textOf(file)),
  );
  expect(readers).toEqual([]);
});

test.each(pure)('%s is a functional core: no I/O, no clock, no chance, no Discord client', (path) => {
  const outside = /^(?:node:(?!crypto$)|discord\.js$|pino$|keyv|bullmq$|@redis|ws$)/;
  const impure =
    /\bfetch\(|\bsetTimeout\b|\bperformance\.now\b|\brandomUUID\b|\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bMath\.random\b|\bprocess\./;
  const found = files
    .filter((file) => file === path || roomOf(file) === path)
    .filter((file) => impure.test(codeOf(file)) || specifiersIn(textOf(file)).some((name) => outside.test(name)));
  expect(found).toEqual([]);
});

test('the plan names every room there is', () => {
  const rooms = new Set(files.map(roomOf).filter((room) => room !== 'src'));
  expect([...rooms].filter((room) => !(room in allowed))).toEqual([]);
});
