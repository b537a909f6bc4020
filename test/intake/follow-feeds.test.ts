import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { knownArticles } from '../../src/intake/known-articles.ts';
import { captureLog } from '../discord/captured-log.ts';
import { feedOf, follow, report } from './followed.ts';
import { redirectTo, type SmallSite, smallSite } from './small-site.ts';

const titles = ({ learnt }: { readonly learnt: readonly { readonly title: string | null }[] }) =>
  learnt.map(({ title }) => title);

const answer =
  (status: number, headers: Readonly<Record<string, string>>, body: string | Buffer = ''): RequestListener =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

const html = { 'content-type': 'text/html' };

test('each bad entry of a feed ends in the log as one sentence, and the good ones are read', async () => {
  const bad: Readonly<Record<string, string | RequestListener>> = {
    '/slow': () => {},
    '/huge': answer(200, html, Buffer.alloc(300_000, 'x')),
    '/bomb': answer(200, { ...html, 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(20_000_000))),
    '/to-private': redirectTo('http://10.0.0.1/'),
    '/to-loop': redirectTo('/to-loop'),
    '/to-file': redirectTo('file:///etc/passwd'),
    '/cut': (_, response) => {
      response.writeHead(200, { ...html, 'content-length': '1000' }).write('<p>Kerr');
      setImmediate(() => response.destroy());
    },
    '/garbled': answer(200, { ...html, 'content-encoding': 'gzip' }, 'no gzip'),
    '/gone': answer(410, html),
    '/picture': answer(200, { 'content-type': 'image/png' }, 'x'),
    '/deep': `<html><body>${'<div>'.repeat(5_000)}Kerr`,
    '/wide': '<b>'.repeat(60_000),
    '/script': '<html><body><div id="root"></div></body></html>',
  };
  await using site = await smallSite({
    ...bad,
    '/feed': feedOf(
      '/first',
      ...Object.keys(bad),
      'javascript:alert(1)',
      'file:///etc/passwd',
      'http://[::1]/',
      'http://169.254.169.254/latest/meta-data/',
      '/last',
    ),
    '/first': report('Josh Kerr'),
    '/last': report('Cole Hocker'),
  });
  await using followed = follow([`${site.url}/feed`]);
  await followed.clock.asked();
  expect(titles(followed)).toEqual(['Josh Kerr wins', 'Cole Hocker wins']);
  expect(followed.troubles().map((sentence) => sentence.replaceAll(site.url, ''))).toEqual([
    '/slow: the server took longer than 3 seconds.',
    '/huge: this is larger than 0.2 MB.',
    '/bomb: this is larger than 0.2 MB.',
    'http://10.0.0.1/: this host is not on the public internet; FETCH_PRIVATE=yes allows those of your own network.',
    '/to-loop: this address leads on more than 5 times.',
    '/to-file: this address leads on to something that is no web page.',
    expect.stringMatching(/^\/cut: the server’s answer broke off or can’t be read/),
    expect.stringMatching(/^\/garbled: the server’s answer broke off or can’t be read/),
    '/gone: the server answered 410.',
    '/picture: this is no page: the server calls it image/png.',
    '/deep: this page is nested more than 100 levels deep.',
    '/wide: this page has more than 15000 elements.',
    '/script: this page holds no article, or shows it only to browsers.',
    '“Entry 15”: the feed links to no web page for it.',
    '“Entry 16”: the feed links to no web page for it.',
    'http://[::1]/: this host is not on the public internet; FETCH_PRIVATE=yes allows those of your own network.',
    'http://169.254.169.254/latest/meta-data/: this host is not on the public internet; FETCH_PRIVATE=yes allows those of your own network.',
  ]);
});

test('an article gives its quotation and its result, with the address and title of its page', async () => {
  await using site = await smallSite({
    '/feed': feedOf('/kerr?utm_source=rss'),
    '/kerr?utm_source=rss': report('Josh Kerr'),
  });
  await using followed = follow([`${site.url}/feed`]);
  await followed.clock.asked();
  expect(followed.learnt).toMatchObject([
    {
      url: `${site.url}/kerr?utm_source=rss`,
      title: 'Josh Kerr wins',
      quotes: [{ text: 'I felt good tonight,', speaker: 'Josh Kerr' }],
      claims: [{ athlete: 'Josh Kerr', discipline: '1500m', place: 1 }],
    },
  ]);
});

/** A site whose feed changes: it answers 304 to whoever knows its latest state. */
async function changingSite(
  feed: { text: string },
  pages: Readonly<Record<string, string | RequestListener>>,
): Promise<SmallSite> {
  return smallSite({
    ...pages,
    '/feed': (request, response) => {
      const etag = `"${feed.text.length}"`;
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(feed.text);
    },
  });
}

test('a feed that hasn’t changed is not sent again; one that has brings only what is new', async () => {
  const feed = { text: feedOf('/kerr') };
  const pages = { '/kerr': report('Josh Kerr'), '/hocker': report('Cole Hocker') };
  await using site = await changingSite(feed, pages);
  await using followed = follow([`${site.url}/feed`]);
  await followed.again();
  expect(site.paths()).toEqual(['/feed', '/kerr', '/feed']);
  feed.text = feedOf('/hocker', '/kerr');
  await followed.again();
  expect(site.paths()).toEqual(['/feed', '/kerr', '/feed', '/feed', '/hocker']);
  expect(titles(followed)).toEqual(['Josh Kerr wins', 'Cole Hocker wins']);
  expect(followed.troubles()).toEqual([]);
});

test('one article is learnt once: twice in a feed, in two feeds, at two addresses, and known before', async () => {
  await using site = await smallSite({
    '/a': feedOf('/kerr', '/kerr?utm_medium=x', '/kerr#top', '/copy', '/known', '/moved'),
    '/b': feedOf('/kerr', '/moved'),
    '/kerr': report('Josh Kerr'),
    '/copy': report('Josh Kerr'),
    '/known': report('Cole Hocker'),
    '/moved': redirectTo('/kerr'),
  });
  await using before = follow([`${site.url}/a`]);
  await before.clock.asked();
  expect(titles(before)).toEqual(['Josh Kerr wins', 'Cole Hocker wins']);
  const soFar = site.paths().length;
  await before.again();
  expect(site.paths().slice(soFar)).toEqual(['/a']);
  await using after = follow([`${site.url}/a`, `${site.url}/b`], { known: knownArticles(before.learnt.slice(1)) });
  await expect.poll(() => after.clock.waits.filter((ms) => ms === 900_000), { timeout: 15_000 }).toHaveLength(2);
  expect(titles(after)).toEqual(['Josh Kerr wins']);
});

test('an entry that can’t be read is tried at three visits, though the feed hasn’t changed', async () => {
  await using site = await changingSite({ text: feedOf('/gone', '/kerr') }, { '/kerr': report('Josh Kerr') });
  await using followed = follow([`${site.url}/feed`]);
  for (let visits = 0; visits < 4; visits += 1) await followed.again();
  expect(site.paths().filter((path) => path === '/gone')).toHaveLength(3);
  expect(site.paths().filter((path) => path === '/kerr')).toHaveLength(1);
});

test('an article that could not be kept is tried again', async () => {
  await using site = await changingSite({ text: feedOf('/kerr') }, { '/kerr': report('Josh Kerr') });
  const learnt: (string | null)[] = [];
  const learn = ({ title }: { readonly title: string | null }): void => {
    if (learnt.push(title) === 1) throw new Error('the disk is full');
  };
  await using followed = follow([`${site.url}/feed`], { learn });
  await followed.again();
  expect(learnt).toEqual(['Josh Kerr wins', 'Josh Kerr wins']);
  expect(followed.troubles()).toEqual(['An article of a feed could not be read or kept']);
});

test.each([
  ['broken XML', answer(200, {}, '<rss><channel><item>'), 'this is no RSS, Atom or JSON feed that can be read.'],
  ['a web page', answer(200, html, '<html><p>Sorry'), 'this is no RSS, Atom or JSON feed that can be read.'],
  ['404', answer(404, {}), 'the server answered 404.'],
])('a feed that is %s is visited ever more rarely, and others are not held up', async (_, page, sentence) => {
  await using site = await smallSite({ '/bad': page });
  await using followed = follow([`${site.url}/bad`]);
  const waits: number[] = [];
  for (let visits = 0; visits < 9; visits += 1) {
    waits.push((await followed.clock.asked()) / 900_000);
    followed.clock.pass();
  }
  await followed.clock.asked();
  expect(waits).toEqual([2, 4, 8, 16, 32, 64, 96, 96, 96]);
  expect(followed.troubles()).toEqual(Array(10).fill(`${site.url}/bad: ${sentence}`));
});

test.each([
  ['nothing', answer(200, {}, feedOf()), 900],
  ['a short max-age', answer(200, { 'cache-control': 'max-age=60' }, feedOf()), 900],
  ['a long max-age', answer(200, { 'cache-control': 'max-age=3600' }, feedOf()), 3600],
  ['an endless max-age', answer(200, { 'cache-control': 'max-age=999999999' }, feedOf()), 86_400],
  ['Retry-After', answer(429, { 'retry-after': '7200' }), 7200],
  ['a short Retry-After', answer(503, { 'retry-after': '1' }), 1800],
])('a server that asks for %s is visited again accordingly', async (_, feed, seconds) => {
  await using site = await smallSite({ '/feed': feed });
  await using followed = follow([`${site.url}/feed`]);
  expect(await followed.clock.asked()).toBe(seconds * 1000);
});

test('once the feed’s own server asks for a pause, the other entries wait for the next visit', async () => {
  let isBusy = true;
  await using site = await smallSite({
    '/feed': feedOf('/kerr', '/hocker'),
    '/kerr': (_, response) => {
      if (isBusy) response.writeHead(429, { 'retry-after': '5000' }).end();
      else response.writeHead(200, html).end(report('Josh Kerr'));
    },
    '/hocker': report('Cole Hocker'),
  });
  await using followed = follow([`${site.url}/feed`]);
  expect(await followed.clock.asked()).toBe(5_000_000);
  expect(site.paths()).toEqual(['/feed', '/kerr']);
  isBusy = false;
  await followed.again();
  expect(titles(followed)).toEqual(['Josh Kerr wins', 'Cole Hocker wins']);
});

test('a page that can’t be read is read from a feed that brings it whole', async () => {
  const whole = report('Josh Kerr').replace(/.*<body>|<\/body>.*/gs, '') + '<p>And so it went on.</p>'.repeat(50);
  const item = `<item><title>Kerr wins</title><link>/paid</link><pubDate>Thu, 30 May 2024 21:00:00 GMT</pubDate>
    <description><![CDATA[${whole}]]></description></item>`;
  await using site = await smallSite({
    '/feed': feedOf().replace('</channel>', `${item}</channel>`),
    '/paid': answer(402, {}),
  });
  await using followed = follow([`${site.url}/feed`]);
  await followed.clock.asked();
  expect(followed.learnt).toMatchObject([{ url: `${site.url}/paid`, title: 'Kerr wins', published: '2024-05-30' }]);
});

test('one host is asked one thing at a time, with a pause of a second between', async () => {
  let open = 0;
  let most = 0;
  const slowly: RequestListener = (_, response) => {
    open += 1;
    most = Math.max(most, open);
    setImmediate(() => {
      open -= 1;
      response.writeHead(200, html).end(feedOf());
    });
  };
  await using site = await smallSite({ '/a': slowly, '/b': slowly, '/c': slowly });
  await using followed = follow(['/a', '/b', '/c'].map((path) => `${site.url}${path}`));
  await expect.poll(() => followed.clock.waits.filter((ms) => ms === 900_000), { timeout: 15_000 }).toHaveLength(3);
  expect(most).toBe(1);
  expect(followed.clock.waits.filter((ms) => ms === 1000)).toHaveLength(3);
});

test('stopping ends a visit under way and leaves nothing in the log', async () => {
  const asked = Promise.withResolvers<void>();
  await using site = await smallSite({
    '/feed': feedOf('/slow', '/kerr'),
    '/slow': () => asked.resolve(),
    '/kerr': report('Kerr'),
  });
  const followed = follow([`${site.url}/feed`]);
  await asked.promise;
  await followed[Symbol.asyncDispose]();
  expect(followed.learnt).toEqual([]);
  expect(followed.troubles()).toEqual([]);
  expect(site.paths()).toEqual(['/feed', '/slow']);
});

test('no key of an address stands in the log, whatever becomes of the feed and its entries', async () => {
  const { log, lines } = captureLog();
  await using site = await smallSite({
    '/feed?token=secret': feedOf('/good?token=secret', '/gone?token=secret'),
    '/away?token=secret': redirectTo('/nowhere?token=secret'),
    '/good?token=secret': report('Josh Kerr'),
  });
  const { host } = new URL(site.url);
  const feeds = ['feed', 'away', 'none'].map((path) => `http://user:secret@${host}/${path}?token=secret`);
  await using followed = follow(feeds, { log });
  await vi.waitFor(() => expect(lines).toHaveLength(4), { timeout: 10_000 });
  expect(lines.filter((line) => line.includes('secret'))).toEqual([]);
  expect(lines.join('').replaceAll(site.url, '')).toContain(
    '"feed":"/away?…","msg":"/nowhere?…: the server answered 404."',
  );
  expect(titles(followed)).toEqual(['Josh Kerr wins']);
});
