import { dateSchema } from '../../athletics/date.ts';
import { monthNumber } from './days.ts';

/** The first line of a saved article may be `URL: …`; the text starts after it. */
export interface Addressed {
  readonly url: string | null;
  /** The day that the address states: `/2025/jul/19/`, `/2025-07-19-kerr-wins`. */
  readonly published: string | null;
  /** The year alone, where it states no day: `/2025/07/kerr-wins`, `/august-2025/`. */
  readonly year: number | null;
  readonly publisher: string | null;
  readonly text: string;
}

const PUBLISHERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'bbc.com': 'BBC Sport',
    'bbc.co.uk': 'BBC Sport',
    'theguardian.com': 'The Guardian',
    'worldathletics.org': 'World Athletics',
    'reuters.com': 'Reuters',
    'independent.co.uk': 'The Independent',
    'letsrun.com': 'LetsRun.com',
    'citiusmag.com': 'Citius Mag',
    'thesportsrush.com': 'The SportsRush',
    'essentiallysports.com': 'EssentiallySports',
  }),
);

function dayIn(path: string): string | null {
  const dated =
    /\/((?:19|20)\d{2})\/(\d{2}|[a-z]{3})\/(\d{1,2})(?:\/|$)/i.exec(path) ??
    /(?<!\d|\d-)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!-?\d)/.exec(path) ??
    /[/-]((?:19|20)\d{2})([01]\d)([0-3]\d)(?=[/-])/.exec(path);
  if (!dated) return null;
  const [, year, month = '', day = ''] = dated;
  const number = monthNumber(month) || Number(month);
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return dateSchema.safeParse(date).success ? date : null;
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}';
const YEAR_IN_PATH = new RegExp(
  String.raw`\/((?:19|20)\d{2})\/(?:[01]?\d|${MONTH})\/|[/-]${MONTH}-?((?:19|20)\d{2})(?![\w-])`,
  'i',
);

/** The year of a month that a path states. */
function yearIn(path: string): number | null {
  const [, before, after] = YEAR_IN_PATH.exec(path) ?? [];
  const year = before ?? after;
  return year === undefined ? null : Number(year);
}

/** A web address without its user and password; null for what is none. */
function webAddress(text: string): URL | null {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  if (url.username === '' && url.password === '') return url;
  return Object.assign(url, { username: '', password: '' });
}

/** Splits the address line off a text, and reads what the address states. */
export function addressed(raw: string): Addressed {
  const line = /^URL: *(\S+)(?!\S)[^\n]*\n/.exec(raw);
  const text = line ? raw.slice(line[0].length) : raw;
  const url = webAddress(line?.[1] ?? '');
  if (!url) return { url: null, published: null, year: null, publisher: null, text };
  const host = url.hostname.replace(/^www\./, '');
  const published = dayIn(url.pathname);
  const year = yearIn(url.pathname);
  return { url: url.href, published, year, publisher: PUBLISHERS.get(host) ?? null, text };
}
