import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnreadableError } from '../../src/pages/unreadable-error.ts';
import { readPage, type WebPage } from '../../src/pages/web-page.ts';

const read = (html: string | Uint8Array, address: string | null = null, contentType = ''): WebPage =>
  readPage(typeof html === 'string' ? Buffer.from(html) : html, { where: 'the page', address, contentType });

/** Long enough to be an article, in words that no page puts around one. */
const BODY = [
  'Josh Kerr won the men’s mile in Oslo on Thursday night, and held off Yared Nuguse by three hundredths of a second.',
  'The Scot had run from the front since the bell, and said afterwards that he would do so again in Eugene next month.',
];
const PARAGRAPHS = BODY.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

test('a broadcaster’s page: facts from JSON-LD, no menus, captions, teasers or pulled quotations', () => {
  const page = read(
    `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Kerr holds off Nuguse - Example Sport</title>
    <meta property="og:site_name" content="Example Sport">
    <meta property="og:title" content="Watch: what a mile!">
    <link rel="canonical" href="https://www.example.com/sport/athletics/c1">
    <script type="application/ld+json">{"@context": "http://schema.org", "@graph": [{"@type": "WebSite", "name": "x"},
      {"@type": "NewsArticle", "headline": "Kerr holds off Nuguse &amp; wins", "datePublished": "2025-06-12T23:05:00+02:00",
       "author": [{"@type": "Person", "name": "Ann Writer"}, {"@type": "Person", "name": "Bo Scribe"}],
       "publisher": {"@type": "NewsMediaOrganization", "name": "Example"}}]}</script>
    <style>p { color: red }</style></head><body>
    <header><nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></nav></header>
    <main><article><h1>Kerr holds off Nuguse &amp; wins</h1>
    <figure><img src="a.jpg" alt="Kerr"><figcaption>Image caption, <p>Josh Kerr celebrates at the line</p></figcaption></figure>
    <div data-block="text"><p>${BODY[0]}</p></div>
    <div data-block="text"><p>&ldquo;I felt <em>great</em> &ndash; all&nbsp;the way,&rdquo; said <a href="/k">Kerr</a>.</p></div>
    <aside><p>“I felt great”</p></aside>
    <div data-block="list"><ul><li><a href="/x">Kerr signs a new deal</a></li><li><a href="/y">The schedule in full</a></li></ul></div>
    <div data-block="text"><p>${BODY[1]}</p></div>
    <script>var a = "<p>not text</p>";</script></article></main>
    <footer><p>Copyright of the owner</p></footer></body></html>`,
    'https://example.com/sport/athletics/c1?at_medium=RSS',
  );
  expect(page).toEqual({
    url: 'https://www.example.com/sport/athletics/c1',
    title: 'Kerr holds off Nuguse & wins',
    author: 'Ann Writer and Bo Scribe',
    publisher: 'Example Sport',
    published: '2025-06-12',
    text: ['Kerr holds off Nuguse & wins', BODY[0], '“I felt great – all the way,” said Kerr.', BODY[1]].join('\n\n'),
  });
});

test('a newspaper’s page: facts from meta elements, a pulled quotation and a teaser within the text', () => {
  const page = read(`<!doctype html><html><head><title>Kerr runs to mile win | Athletics | The Example</title>
    <meta property="og:site_name" content="the Example"><meta property="og:title" content="Kerr runs to mile win">
    <meta property="article:author" content="https://www.example.org/profile/ann">
    <meta name="author" content="By Ann Writer"><meta property="article:published_time" content="2025-06-12T21:05:00.000Z">
    <meta property="og:url" content="/sport/2025/jun/12/kerr"></head><body><div id="maincontent"><p>${BODY[0]}</p>
    <figure class="pullquote"><blockquote>I was always going to win</blockquote></figure>
    <aside class="rich-link"><h2>Related</h2><a href="/b">Bol storms home</a></aside>
    <h2>What it means</h2><p>${BODY[1]}</p></div></body></html>`);
  expect(page).toEqual({
    url: null,
    title: 'Kerr runs to mile win',
    author: 'Ann Writer',
    publisher: 'The Example',
    published: '2025-06-12',
    text: ['Kerr runs to mile win', BODY[0], 'What it means', BODY[1]].join('\n\n'),
  });
});

test('a blog’s page: sharing links, comments and a table in a figure', () => {
  const { text, author, published } = read(`<html><head><title>Oslo results</title></head><body class="single-post">
    <div id="sidebar" class="sidebar"><h3>Archives</h3><ul><li><a href="/1">May</a></li><li><a href="/2">June</a></li></ul></div>
    <article class="post"><header class="entry-header"><h1 class="entry-title">Oslo results</h1><div class="entry-meta">
    <time class="entry-date" datetime="2025-06-13T08:00:00+00:00">June 13, 2025</time></div></header>
    <div class="entry-content">${PARAGRAPHS}
    <figure class="wp-block-table"><table><tbody><tr><td>1</td><td>Josh Kerr</td><td>GBR</td><td>3:45.34</td></tr>
    <tr><td>2</td><td>Yared Nuguse</td><td>USA</td><td>3:45.37</td></tr></tbody></table></figure>
    <div class="sharedaddy"><ul><li><a href="#">Share on X</a></li><li><a href="#">Email this</a></li></ul></div></div></article>
    <div id="comments" class="comments-area"><h2>2 thoughts</h2><ol><li>First! What a race that was, my friends.</li></ol></div>
    </body></html>`);
  expect(text).toContain(`${BODY.join('\n\n')}\n\n1 Josh Kerr GBR 3:45.34\n2 Yared Nuguse USA 3:45.37`);
  expect(text).not.toMatch(/Share on|First!|Archives/);
  expect({ author, published }).toEqual({ author: null, published: '2025-06-13' });
});

test('tables, ordered lists and preformatted text become lines', () => {
  const { text } = read(`<html><body><h1>Bislett Games: results</h1><p>${BODY[0]}</p><h2>Men’s 1500m</h2>
    <table><thead><tr><th>Pos</th><th>Athlete</th><th>Nat</th><th>Mark</th></tr></thead>
    <tbody><tr><td>1</td><td><a href="/k">Josh Kerr</a></td><td>GBR</td><td> 3:32.10 </td></tr>
    <tr><td>2</td><td><p><a href="/n">Yared</a> <b>Nuguse</b></p></td><td></td><td>3:32.15<br>PB</td></tr></tbody></table>
    <h2>Women’s 800m</h2><ol start="3"><li>Keely Hodgkinson (GBR) 1:55.10</li><li>Mary Moraa (KEN) 1:56.00</li></ol>
    <h2>Women’s 400m</h2><pre>1  Femke Bol     NED  52.11\n2  Anna Example  USA  53.00</pre></body></html>`);
  expect(text.split('\n').filter((line) => line !== '')).toEqual([
    'Bislett Games: results',
    BODY[0],
    'Men’s 1500m',
    'Pos Athlete Nat Mark',
    '1 Josh Kerr GBR 3:32.10',
    '2 Yared Nuguse 3:32.15 PB',
    'Women’s 800m',
    '3. Keely Hodgkinson (GBR) 1:55.10',
    '4. Mary Moraa (KEN) 1:56.00',
    'Women’s 400m',
    '1 Femke Bol NED 52.11',
    '2 Anna Example USA 53.00',
  ]);
});

test('a page of 2004 that is laid out in a table, its paragraphs only broken', () => {
  const { text } = read(`<HTML><HEAD><TITLE>Track News</TITLE></HEAD><BODY BGCOLOR=#FFFFFF><TABLE WIDTH=760><TR>
    <TD WIDTH=140><FONT SIZE=1><A HREF=a.htm>Home</A><BR><A HREF=b.htm>Results</A><BR><A HREF=c.htm>Links</A></FONT></TD>
    <TD VALIGN=top><FONT SIZE=4><B>Kerr wins at last</B></FONT><BR><FONT SIZE=1>By Bill Writer</FONT><BR><BR>
    <FONT FACE=Arial>${BODY[0]}<BR><BR>"It came," he said.<P>${BODY[1]}</FONT></TD></TR></TABLE></BODY></HTML>`);
  expect(text).toBe(
    `Track News\n\nKerr wins at last\nBy Bill Writer\n\n${BODY[0]}\n\n"It came," he said.\n\n${BODY[1]}`,
  );
});

test.each([
  ['By Ann Writer', 'Ann Writer'],
  ['Ann van der Writer', 'Ann van der Writer'],
  ['Example Sport', null],
  ['12 June 2025 at noon', null],
])('a byline that only stands on the page: %j', (byline, author) => {
  const head = '<head><meta property="og:site_name" content="Example Sport"></head>';
  const article = `<article><p class="byline">${byline}</p>${PARAGRAPHS}</article>`;
  expect(read(`<html>${head}<body>${article}</body></html>`).author).toBe(author);
});

test('a long notice beside an article whose frame looks like a sidebar isn’t taken for it', () => {
  const notice =
    '<p>This page was printed from our site, where you can find news, features, and more, every day.</p>'.repeat(2);
  const { text } = read(`<body><div>${notice}</div><div class="sidebar-layout">${PARAGRAPHS.repeat(8)}</div></body>`);
  expect(text).toContain(BODY[1]);
});

test('a page that states nothing has its text, and its heading for a title', () => {
  expect(read(`<h1>Kerr <em>wins</em></h1>${PARAGRAPHS}`)).toEqual({
    url: null,
    title: 'Kerr wins',
    author: null,
    publisher: null,
    published: null,
    text: ['Kerr wins', ...BODY].join('\n\n'),
  });
});

test.each([
  ['markup within words', '<p>“I <em>ne</em>ver gave <b>up</b>,” he said.', '“I never gave up,” he said.'],
  ['entities', '<p>Kerr&#8217;s &quot;lap&quot; &amp; Bol&#x2019;s &frac12;', 'Kerr’s "lap" & Bol’s ½'],
  ['what may be broken, and isn’t', '<p>Inge&shy;brigt<wbr>sen&#8203; won', 'Ingebrigtsen won'],
  ['white space', '<p>Kerr\n\t  won&nbsp; it', 'Kerr won it'],
  ['line breaks', '<p>Kerr<br/>Bol<br><br>Moraa', 'Kerr\nBol\n\nMoraa'],
  ['a quotation that the browser marks', '<p>He said <q>yes</q>.', 'He said “yes”.'],
  ['elements that are never closed', '<p>Kerr<p>Bol<div>Moraa', 'Kerr\n\nBol\n\nMoraa'],
  ['what is hidden', '<p>Kerr<span hidden> lost</span> won', 'Kerr won'],
])('%s: %s', (_, html, text) => {
  expect(read(`<html><body>${PARAGRAPHS}${html}</body></html>`).text).toBe(`${BODY.join('\n\n')}\n\n${text}`);
});

const latin1 = Buffer.from(`<html><head>@</head><body><p>Sm\xf8rg\xe5s</p>${PARAGRAPHS}`, 'latin1');
const withMeta = (meta: string): Buffer => Buffer.from(latin1.toString('latin1').replace('@', meta), 'latin1');

test.each([
  ['the header', latin1, 'text/html; charset="ISO-8859-1"'],
  ['a meta element', withMeta('<meta charset=windows-1252>'), ''],
  ['an old meta element', withMeta('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'), ''],
  [
    'a meta element that can’t be true, as it could be read',
    Buffer.from(`<meta charset="utf-16"><body><p>Smørgås</p>${PARAGRAPHS}`),
    '',
  ],
  ['nobody', latin1, ''],
  ['an encoding that doesn’t exist', latin1, 'text/html; charset=klingon'],
  [
    'a byte order mark',
    Buffer.from(`\ufeff<html><body><p>Smørgås</p>${PARAGRAPHS}`, 'utf16le'),
    'text/html; charset=utf-8',
  ],
])('the encoding is stated by %s', (_, bytes, contentType) => {
  expect(read(bytes, null, contentType).text).toContain('Smørgås');
});

test.each([
  ['its own site', 'https://www.example.com/b', 'https://www.example.com/b'],
  ['its own site without www', 'https://m.example.com/b', 'https://m.example.com/b'],
  ['a path', '/b', 'https://www.example.com/b'],
  ['another site', 'https://theguardian.com/b', 'https://www.example.com/a'],
  ['a script', 'javascript:alert(1)', 'https://www.example.com/a'],
])('a page may say that it stands elsewhere on its own site only: %s', (_, canonical, url) => {
  const page = read(
    `<html><head><link rel="canonical" href="${canonical}"></head><body>${PARAGRAPHS}`,
    'https://www.example.com/a#x',
  );
  expect(page.url).toBe(url);
});

test.each([
  ['empty', '', 'holds no article, or shows it only to browsers'],
  [
    'filled by a script',
    '<html><body><div id="root"></div><script src="a.js"></script>',
    'holds no article, or shows it only to browsers',
  ],
  ['larger than any', ' '.repeat(3_000_001), 'is larger than 3 MB'],
  ['of a million elements', '<b>'.repeat(900_000), 'has more than 15000 elements'],
  ['of a million entities', '&amp;'.repeat(500_000), 'is in more than 60000 pieces'],
  ['a book', PARAGRAPHS.repeat(2_500), 'has more than 250000 characters of text'],
  ['nested endlessly', '<div>'.repeat(10_000), 'is nested more than 100 levels deep'],
  ['nested in tables', '<table><tr><td>'.repeat(1_000), 'is nested more than 100 levels deep'],
  ['with an attribute of megabytes', `<p class="${'a '.repeat(1_000_000)}">`, 'is no HTML that can be understood'],
])('a page that is %s gets a sentence', (_, html, sentence) => {
  expect(() => read(html)).toThrow(new UnreadableError('the page', `this page ${sentence}.`));
});

const scrap = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<table>',
    '<tr>',
    '<td>',
    '<br>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<![CDATA[',
    ']]>',
    '<svg>',
  ],
  ...[
    '<html',
    '<body>',
    '<ol start=x>',
    '<li>',
    '<q>',
    '<pre>',
    '<h1>',
    '<template>',
    '<a href=',
    '"',
    "'",
    '&',
    '&#x110000;',
  ],
  ...[
    '<meta property=og:title content=',
    '<title>',
    '<script type="application/ld+json">',
    '{"@type":"Article"',
    '}',
    '[',
    '\0',
  ],
);
const page = fc.oneof(
  fc.uint8Array({ maxLength: 500 }),
  fc
    .array(fc.oneof(scrap, fc.string(), fc.constant(PARAGRAPHS)), { maxLength: 60 })
    .map((parts) => Buffer.from(parts.join(''))),
);

test('whatever the bytes, a page is read or refused with a sentence', () => {
  fc.assert(
    fc.property(
      page,
      fc.constantFrom('', 'text/html; charset=utf-16', 'text/html; charset=shift_jis'),
      (bytes, type) => {
        try {
          expect(read(bytes, 'https://example.com/', type).text).not.toMatch(/\n{3}|[\r\t]|^\s|\s$/);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableError);
        }
      },
    ),
    { numRuns: 300 },
  );
});
