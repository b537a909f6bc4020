import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FeedEntry, feedEntries } from '../../src/pages/feed-entries.ts';
import { UnreadableError } from '../../src/pages/unreadable-error.ts';

const source = { where: 'the feed', address: 'https://example.com/feed.xml', contentType: '' };
const read = (feed: string | Uint8Array, contentType = ''): FeedEntry[] =>
  feedEntries(typeof feed === 'string' ? Buffer.from(feed) : feed, { ...source, contentType });

const kerr: FeedEntry = {
  address: 'https://example.com/kerr?a=1&b=2',
  title: 'Kerr & Bol win in Oslo',
  author: 'Ann Writer',
  published: '2025-06-12',
  content: '<p>Kerr won.</p>',
};

const rss = (
  items: string,
): string => `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>${items}</channel></rss>`;

test.each([
  [
    'RSS',
    rss(`<item><title>Kerr &amp;amp; &lt;em&gt;Bol&lt;/em&gt; win in Oslo</title><link>/kerr?a=1&amp;b=2#top</link>
      <guid isPermaLink="false">17</guid><pubDate>Thu, 12 Jun 2025 21:05:00 GMT</pubDate><dc:creator>Ann Writer</dc:creator>
      <description>Kerr…</description><content:encoded><![CDATA[<p>Kerr won.</p>]]></content:encoded></item>`),
  ],
  [
    'Atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title type="html">Kerr &amp;amp; Bol win in Oslo</title>
      <link rel="self" href="/kerr.atom"/><link rel="alternate" href="/kerr?a=1&amp;b=2"/><id>urn:1</id>
      <updated>2025-06-13T00:00:00Z</updated><published>2025-06-12T21:05:00Z</published><author><name>Ann Writer</name></author>
      <content type="html">&lt;p&gt;Kerr won.&lt;/p&gt;</content></entry></feed>`,
  ],
  [
    'RDF',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="/"><title>News</title></channel>
      <item rdf:about="/kerr"><title>Kerr &amp; Bol win in Oslo</title><link>https://example.com/kerr?a=1&amp;b=2</link>
      <dc:date>2025-06-12</dc:date><dc:creator>Ann Writer</dc:creator><description>&lt;p&gt;Kerr won.&lt;/p&gt;</description></item></rdf:RDF>`,
  ],
  [
    'JSON Feed',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      items: [
        {
          id: '1',
          url: 'https://user:secret@example.com/kerr?a=1&b=2',
          title: 'Kerr & Bol win in Oslo',
          date_published: '2025-06-12T21:05:00Z',
          authors: [{ name: 'Ann Writer' }],
          content_html: '<p>Kerr won.</p>',
        },
      ],
    }),
  ],
])('%s', (_, feed) => {
  expect(read(feed)).toEqual([kerr]);
});

test.each([
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['', null],
  ['https://example.com/a', 'https://example.com/a'],
])('an entry that links to %j', (link, address) => {
  expect(read(rss(`<item><title>T</title><link>${link}</link></item>`))).toMatchObject([{ address, title: 'T' }]);
});

test('an entry without a link stands at its permanent id', () => {
  expect(read(rss('<item><guid>https://example.com/a</guid></item>'))).toMatchObject([
    { address: 'https://example.com/a' },
  ]);
});

test('the encoding that the XML declares is used', () => {
  const feed = `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><item><title>Sm\xf8rg\xe5s</title></item></channel></rss>`;
  expect(read(Buffer.from(feed, 'latin1'))).toMatchObject([{ title: 'Smørgås' }]);
});

test('entities that a feed defines are not expanded', () => {
  const bomb = `<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>${rss('<item><title>x &b;</title></item>')}`;
  expect(read(bomb)[0]?.title).not.toContain('ha');
});

test('of an endless feed the first hundred entries are read', () => {
  expect(read(rss('<item><title>T</title></item>'.repeat(5_000)))).toHaveLength(100);
});

test.each([
  ['nothing', ''],
  ['a web page', '<!doctype html><html><body><p>Not found</p></body></html>'],
  ['a feed cut short', rss('<item><title>T</title></item>').slice(0, -30)],
  ['tags that are never closed', rss('<a>'.repeat(100_000))],
  ['JSON of another kind', '{"version":"2"}'],
  ['bytes', new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x00])],
])('%s is no feed', (_, feed) => {
  expect(() => read(feed)).toThrow(
    new UnreadableError('the feed', 'this is no RSS, Atom or JSON feed that can be read.'),
  );
});

const scrap = fc.constantFrom(
  ...[
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<link>',
    '</link>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '&',
    '&lt;',
    '"',
    '\0',
  ],
  ...[
    '<guid isPermaLink=',
    '<entry',
    '<__proto__>',
    '<constructor/>',
    '<dc:creator>',
    '<content:encoded>',
    '<?xml',
    '<!DOCTYPE [',
  ],
);

test('whatever the bytes, a feed is read or refused with a sentence', () => {
  const broken = fc
    .array(fc.oneof(scrap, fc.string()), { maxLength: 40 })
    .map((parts) => Buffer.from(rss(parts.join(''))));
  const json = fc
    .json()
    .map((text) => Buffer.from(`{"version":"https://jsonfeed.org/version/1","title":"T","items":[${text}]}`));
  fc.assert(
    fc.property(fc.oneof(broken, json, fc.uint8Array({ maxLength: 300 })), (bytes) => {
      try {
        for (const { address } of read(bytes)) expect(address ?? 'https://').toMatch(/^https?:\/\//);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableError);
      }
    }),
    { numRuns: 500 },
  );
});
