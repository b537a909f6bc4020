import type { ArticleRecord, Quote } from '../src/articles/record.ts';
import { time } from '../src/athletics/mark.ts';
import type { ListStore } from '../src/lists/list-store.ts';
import { emptyLists } from '../src/lists/no-lists.ts';
import { noMemory } from '../src/memory/memory.ts';
import { buildQuoteIndex } from '../src/quotes/build-quote-index.ts';
import { articleReader } from '../src/reading/read-article.ts';
import { buildResults } from '../src/results/build-results.ts';
import type { Results } from '../src/results/results.ts';
import type { World } from '../src/world.ts';
import { athlete, edition, performance, race, resultsOf, source } from './fixture-results.ts';

const rush = source('1d8ec561', 'The SportsRush', 'https://example.com/rush');
const untitled = source('d91375d9', 'article d91375d9');

export const hocker = athlete('cole-hocker', 'Cole Hocker', 'USA');
export const kerr = athlete('josh-kerr', 'Josh Kerr', 'GBR', { aliases: ['Joshua Kerr'] });
export const nuguse = athlete('yared-nuguse', 'Yared Nuguse', 'USA');
export const jakob = athlete('jakob-ingebrigtsen', 'Jakob Ingebrigtsen', 'NOR', { born: '2000-09-19' });
export const filip = athlete('filip-ingebrigtsen', 'Filip Ingebrigtsen', 'NOR');
export const kwemoi = athlete('ronald-kwemoi', 'Ronald Kwemoi', 'KEN');
/** Two of one surname, neither of whom has raced. */
const smiths = [athlete('ann-smith', 'Ann Smith', 'AUS'), athlete('bob-smith', 'Bob Smith', 'USA')];
/** Nobody reports a race of his. */
export const barr = athlete('thomas-barr', 'Thomas Barr', 'IRL');

const paris = edition('olympic-games-2024', 'Olympic Games', 2024, {
  city: 'Paris',
  nation: 'FRA',
  aliases: ['Paris 2024'],
});
const budapest = edition('world-championships-2023', 'World Championships', 2023, { city: 'Budapest', nation: 'HUN' });
const eugene = edition('prefontaine-classic-2024', 'Prefontaine Classic', 2024, { city: 'Eugene', nation: 'USA' });

export const paris1500 = race(paris, '1500m', {
  date: '2024-08-06',
  sources: [rush, untitled],
  performances: [
    performance(hocker, 1, { mark: time(207_650), records: ['OR'], sources: [rush, untitled] }),
    performance(kerr, 2, { mark: time(207_790), records: ['NR'], sources: [rush] }),
    performance(nuguse, 3, { derived: ['place'], sources: [untitled] }),
    performance(jakob, 4, { mark: time(208_240), sources: [untitled] }),
  ],
});
export const paris5000 = race(paris, '5000m', {
  date: '2024-08-10',
  sources: [rush],
  performances: [
    performance(jakob, 1, { mark: time(793_660), sources: [rush] }),
    performance(kwemoi, 2, { sources: [rush, untitled] }),
  ],
  disputes: [
    {
      about: '2nd place',
      athleteIds: ['ronald-kwemoi', 'rodgers-kwemoi'],
      readings: [
        { value: 'Ronald Kwemoi', sources: [untitled], chosen: true },
        { value: 'Rodgers Kwemoi', sources: [rush], chosen: false },
      ],
      reason: 'As many sources each way; this athlete is one we know',
    },
  ],
});
const eugeneMile = race(eugene, 'mile', {
  date: '2024-05-25',
  sources: [untitled],
  performances: [
    performance(kerr, 1, { mark: time(225_340), sources: [untitled] }),
    performance(jakob, 2, { sources: [untitled] }),
  ],
});
const budapest1500 = race(budapest, '1500m', {
  date: '2023-08-23',
  sources: [untitled],
  performances: [
    performance(kerr, 1, { mark: time(209_380), sources: [untitled] }),
    performance(jakob, 2, { mark: time(209_650), sources: [untitled] }),
  ],
});

const quote = (start: number, text: string, speaker: string, athletes: string[] = []): Quote => ({
  text,
  speaker,
  about: { athletes, discipline: '1500m', meet: { id: 'olympic-games', name: 'Paris Olympics', year: 2024 } },
  unopened: false,
  why: 'a test',
  start,
  end: start + text.length,
});

const article = (id: string, more: Partial<ArticleRecord>): ArticleRecord => ({
  id,
  sha256: id.repeat(8),
  url: null,
  title: null,
  publisher: null,
  author: null,
  published: null,
  quotes: [],
  claims: [],
  slips: [],
  ...more,
});

export const articles: readonly ArticleRecord[] = [
  article('d91375d9', {
    quotes: [quote(10, 'These are things that will haunt me for the rest of my life.', 'Jakob Ingebrigtsen')],
  }),
  article('1d8ec561', {
    publisher: 'The SportsRush',
    title: 'Jakob answers',
    url: 'https://example.com/rush',
    published: '2024-08-07',
    quotes: [
      quote(5, 'I ruined it for myself by going way too hard.', 'Jakob Ingebrigtsen'),
      quote(90, 'Josh was just another competitor.', 'Jakob Ingebrigtsen', ['Josh Kerr']),
      quote(200, 'He is a phenomenal athlete.', 'Joshua Kerr', ['Jakob Ingebrigtsen']),
      quote(300, 'We trained for exactly this.', 'Ben Thomas'),
    ],
  }),
];

/** The results of these races, and of lists. */
export const resultsWith = (lists: ListStore): Results =>
  resultsOf(
    [hocker, kerr, nuguse, jakob, filip, kwemoi, barr, ...smiths],
    [paris1500, paris5000, eugeneMile, budapest1500],
    lists,
  );

export const results = resultsWith(emptyLists);

const nobodyKnown = { athletes: [], meets: [] };

/** A world of these results and articles, whose dice always fall the same. */
export const worldOf = (known: Results, read: readonly ArticleRecord[], drawn = 0): World => ({
  results: known,
  quotes: buildQuoteIndex(read, known),
  articles: read,
  read: articleReader({ ...nobodyKnown, sexInLists: () => undefined, sexOfGivenName: () => null }),
  resultsOf: (some) => buildResults({ ...nobodyKnown, articles: some }),
  saidBy: (one) => buildResults({ ...nobodyKnown, articles: [one] }),
  meets: [],
  learned: new Map(),
  memory: noMemory,
  now: Temporal.Instant.from('2024-09-01T12:00:00Z'),
  random: () => drawn,
});

export const world: World = worldOf(results, articles);
