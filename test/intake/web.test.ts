import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { openWeb, type WebOptions } from '../../src/intake/web.ts';
import { redirectTo, smallSite } from './small-site.ts';

/** In these tests 127.0.0.1 counts as the public internet, and nothing else does. */
const options: WebOptions = {
  mayConnect: (address) => address === '127.0.0.1',
  userAgent: 'Bell-Lap/test',
  limitMs: 10_000,
  limitBytes: 50_000,
};
const web = openWeb(options);
afterAll(() => web.close());

const complaint = (address: string, kind: 'page' | 'feed' = 'page', by = web): Promise<string> =>
  by.fetch({ address, kind }).then(
    () => 'no complaint',
    (error: unknown) =>
      error instanceof Error && error.name === 'UnreadableError' ? error.message : `other: ${error}`,
  );

test('a page comes with its address, type and state; the server learns who asks and nothing else', async () => {
  await using site = await smallSite({
    '/a': (_, response) =>
      void response
        .writeHead(200, {
          'content-type': 'text/html; charset=latin1',
          etag: '"1"',
          'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT',
          'cache-control': 'public, max-age=90',
          'set-cookie': 'id=1',
        })
        .end('Kerr'),
  });
  const fetched = await web.fetch({ address: `${site.url.replace('//', '//user:secret@')}/a#top`, kind: 'page' });
  expect(fetched).toEqual({
    address: `${site.url}/a`,
    contentType: 'text/html; charset=latin1',
    bytes: Buffer.from('Kerr'),
    freshness: { etag: '"1"', lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT', maxAgeMs: 90_000 },
  });
  await web.fetch({ address: `${site.url}/a`, kind: 'page' });
  const [, second] = site.requests;
  expect(second?.headers).toMatchObject({ 'user-agent': 'Bell-Lap/test' });
  expect(second?.headers).not.toHaveProperty('cookie');
  expect(second?.headers).not.toHaveProperty('authorization');
  expect(second?.headers).not.toHaveProperty('referer');
});

test('what is known is told, and "nothing changed" is null', async () => {
  await using site = await smallSite({ '/': (_, response) => void response.writeHead(304).end() });
  const known = { etag: '"1"', lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT' };
  expect(await web.fetch({ address: site.url, kind: 'feed', known })).toBeNull();
  expect(site.requests[0]?.headers).toMatchObject({
    'if-none-match': '"1"',
    'if-modified-since': 'Thu, 01 Jan 2026 00:00:00 GMT',
  });
});

test.each([301, 302, 303, 307, 308])('a redirect with %i is followed', async (status) => {
  await using site = await smallSite({ '/a': redirectTo('/b?x=1', status), '/b?x=1': 'there' });
  expect(await web.fetch({ address: `${site.url}/a`, kind: 'page' })).toMatchObject({ address: `${site.url}/b?x=1` });
});

test.each([
  'http://127.0.0.2/',
  'http://10.0.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://0/',
  'http://127.2/',
  'http://0x7f.0.0.2/',
  'http://0177.0.0.2/',
  'http://2130706434/',
  'http://0x7f000002/',
  'http://127.0.0.2./',
  'http://１２７.0.0.2/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.2]/',
  'http://[::ffff:7f00:1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://user:secret@127.0.0.2:8080/',
])('%s is not connected to', async (address) => {
  expect(await complaint(address)).toMatch(
    /^http:\/\/[^@]+: this host is not on the public internet; FETCH_PRIVATE=yes allows those of your own network\.$/,
  );
});

test('a name that leads to this machine is not connected to: the address itself is checked, not the name', async () => {
  await using site = await smallSite({ '/': 'secret' });
  const strict = openWeb({ ...options, mayConnect: () => false });
  for (const host of ['localhost', 'LOCALHOST', 'localhost.']) {
    const address = site.url.replace('127.0.0.1', host);
    // Some systems know "localhost." and some don't.
    expect(await complaint(address, 'page', strict)).toMatch(
      /: this host (?:is not on the public internet|can’t be found)/,
    );
  }
  expect(await complaint(site.url.replace('127.0.0.1', 'localhost'), 'page', strict)).toMatch(/is not on the public/);
  expect(site.requests).toEqual([]);
  await strict.close();
});

test.each([
  [
    'to a private address',
    'http://10.0.0.1/',
    /10\.0\.0\.1\/: this host is not on the public internet; FETCH_PRIVATE=yes allows those of your own network\.$/,
  ],
  [
    'to a name of this machine',
    'http://[::1]/',
    /\[::1\]\/: this host is not on the public internet; FETCH_PRIVATE=yes allows those of your own network\.$/,
  ],
  ['to a file', 'file:///etc/passwd', /\/a: this address leads on to something that is no web page\.$/],
  ['to a script', 'javascript:alert(1)', /\/a: this address leads on to something that is no web page\.$/],
  ['to data', 'data:text/html,hi', /\/a: this address leads on to something that is no web page\.$/],
  ['in a circle', '/a', /\/a: this address leads on more than 5 times\.$/],
])('a redirect %s is refused', async (_, location, sentence) => {
  await using site = await smallSite({ '/a': redirectTo(location) });
  expect(await complaint(`${site.url}/a`)).toMatch(sentence);
});

test.each([
  ['404', 'text/html', 404, /: the server answered 404\.$/],
  ['500', 'text/html', 500, /: the server answered 500\.$/],
  ['a picture', 'image/png', 200, /: this is no page: the server calls it image\/png\.$/],
  ['a PDF', 'application/pdf', 200, /: this is no page: the server calls it application\/pdf\.$/],
])('%s gets a sentence', async (_, type, status, sentence) => {
  await using site = await smallSite({
    '/': (_request, response) => void response.writeHead(status, { 'content-type': type }).end('x'),
  });
  expect(await complaint(site.url)).toMatch(sentence);
});

test.each(['application/rss+xml', 'text/xml', 'application/atom+xml; charset=utf-8', 'application/json', 'text/html'])(
  'a feed may call itself %s',
  async (type) => {
    await using site = await smallSite({
      '/': (_, response) => void response.writeHead(200, { 'content-type': type }).end('x'),
    });
    expect(await complaint(site.url, 'feed')).toBe('no complaint');
  },
);

test.each([
  ['a long page', {}, Buffer.alloc(60_000, 'x')],
  ['a page packed to a thousandth', { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(50_000_000))],
])('%s is not read to its end', async (_, headers, body) => {
  await using site = await smallSite({
    '/': (_request, response) => void response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body),
  });
  expect(await complaint(site.url)).toMatch(/: this is larger than 0\.05 MB\.$/);
});

test('a page without an end is not read to its end', async () => {
  await using site = await smallSite({
    '/': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = () => void (response.destroyed || response.write(Buffer.alloc(10_000), () => setImmediate(more)));
      more();
    },
  });
  expect(await complaint(site.url)).toMatch(/: this is larger than 0\.05 MB\.$/);
});

test.each([
  ['never answers', () => {}],
  [
    'stops in the middle',
    (_: unknown, response: import('node:http').ServerResponse) => {
      response.writeHead(200, { 'content-type': 'text/html' }).write('Kerr');
    },
  ],
])('a server that %s is given up', async (_, page) => {
  await using site = await smallSite({ '/': page });
  const impatient = openWeb({ ...options, limitMs: 200 });
  expect(await complaint(site.url, 'page', impatient)).toMatch(/: the server took longer than 0\.2 seconds\.$/);
  await impatient.close();
});

test('a server that hangs up, a closed port and an unknown host get a sentence each', async () => {
  await using site = await smallSite({ '/': (request) => void request.socket.destroy() });
  expect(await complaint(site.url)).toMatch(/: the server’s answer broke off or can’t be read/);
  const closed = await smallSite({});
  await closed[Symbol.asyncDispose]();
  expect(await complaint(closed.url)).toMatch(/: the server can’t be reached \(ECONNREFUSED\)\.$/);
  expect(await complaint('http://nowhere.invalid/')).toMatch(/: this host can’t be found\. Check the address\.$/);
});

test('an answer that is packed wrongly gets a sentence', async () => {
  await using site = await smallSite({
    '/': (_, response) =>
      void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('no gzip'),
  });
  expect(await complaint(site.url)).toMatch(/: the server’s answer broke off or can’t be read/);
});

test.each(['ftp://example.com/', 'file:///etc/passwd', 'javascript:alert(1)', 'example.com/feed', ''])(
  '%j is no web address',
  async (address) => {
    expect(await complaint(address)).toBe(`${address}: this is no web address. It should begin with https://.`);
  },
);

test.each([
  ['120', 120_000],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ['soon', undefined],
])('a server that asks to wait %j is heard', async (asked, waitMs) => {
  await using site = await smallSite({
    '/': (_, response) => void response.writeHead(429, { 'retry-after': asked }).end(),
  });
  await expect(web.fetch({ address: site.url, kind: 'feed' })).rejects.toMatchObject({ waitMs });
});
