import { monthNumber } from './days.ts';

/** The first line of a saved article may be `URL: …`; the text starts after it. */
export interface Addressed {
  readonly url: string | null;
  /** The day that the address states: `/2025/jul/19/`. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly text: string;
}

const PUBLISHERS: Readonly<Record<string, string>> = {
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
};

function dayIn(path: string): string | null {
  const [, year, month = '', day = ''] = /\/((?:19|20)\d{2})\/(\d{2}|[a-z]{3})\/(\d{1,2})(?:\/|$)/i.exec(path) ?? [];
  const number = monthNumber(month) || Number(month);
  return year && number >= 1 && number <= 12
    ? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
    : null;
}

/** Splits the address line off a text, and reads what the address states. */
export function addressed(raw: string): Addressed {
  const line = /^URL: *(\S+)(?!\S)[^\n]*\n/.exec(raw);
  const text = line ? raw.slice(line[0].length) : raw;
  if (!line || !URL.canParse(line[1] ?? '')) return { url: null, published: null, publisher: null, text };
  const url = new URL(line[1] ?? '');
  const host = url.hostname.replace(/^www\./, '');
  return { url: url.href, published: dayIn(url.pathname), publisher: PUBLISHERS[host] ?? null, text };
}
