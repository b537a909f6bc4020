import { expect, test } from 'vitest';
import { nationOrRefuse, nationsBeginning } from '../../src/options/nation-or-refuse.ts';
import { Refusal } from '../../src/refusal.ts';

const again = (nation: string) => ({ command: 'records', options: { nation } });

test.each([
  ['Kenya', 'KEN'],
  ['ken', 'KEN'],
  ['norw', 'NOR'],
  ['Norge', 'NOR'],
  ['Noreg', null],
  ['sverige', 'SWE'],
  ['España', 'ESP'],
  ['espana', 'ESP'],
  ['Deutschland', 'GER'],
  ['deutsch', 'GER'],
  ['Frankreich', 'FRA'],
  ['Polska', 'POL'],
  ['Brasil', 'BRA'],
  ['Nederland', 'NED'],
  ['日本', 'JPN'],
  ['Україна', 'UKR'],
  ['South Africa', 'RSA'],
  ['American', 'USA'],
  ['DDR', 'GDR'],
  ['GDR', 'GDR'],
  ['🇳🇴', 'NOR'],
  [' 🇯🇲 ', 'JAM'],
  ['🇬🇧', 'GBR'],
])('%s is %s', (text, code) => {
  const meant = (): string | null => {
    try {
      return nationOrRefuse(text, again).code;
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  };
  expect(meant()).toBe(code);
});

test.each([
  ['Jamacia', 'No nation called “Jamacia”. Did you mean Jamaica?', ['Jamaica']],
  ['Atlantis', 'No nation called “Atlantis”. Write its name or its three letters, such as “Norway” or “KEN”.', []],
  ['Africa', '“Africa” is a continent. Name one of its nations, such as “Norway” or “KEN”.', []],
  ['south america', '“south america” is a continent. Name one of its nations, such as “Norway” or “KEN”.', []],
  // A white flag is nobody’s, and begins no name.
  ['🏳️', 'No nation called “🏳️”. Write its name or its three letters, such as “Norway” or “KEN”.', []],
  [' ', 'Which nation? Write its name or its three letters, such as “Norway” or “KEN”.', []],
])('%j is refused', (text, message, labels) => {
  try {
    nationOrRefuse(text, again);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect([error.message, error.suggestions.map(({ label }) => label)]).toEqual([message, labels]);
  }
});

test.each([
  ['nor', ['PRK', 'MKD', 'NFI', 'NIR', 'NMA', 'NOR']],
  ['deu', ['GER']],
  ['suom', ['FIN']],
])('%s begins the names of %j', (text, codes) => {
  expect(
    nationsBeginning(text)
      .map(({ code }) => code)
      .sort(),
  ).toEqual([...codes].sort());
});
