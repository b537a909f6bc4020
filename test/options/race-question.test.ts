import { expect, test } from 'vitest';
import { buildWorld } from '../../src/build-world.ts';
import { load } from '../../src/data/load.ts';
import { readRaceQuestion } from '../../src/options/race-question.ts';
import { Refusal } from '../../src/refusal.ts';
import { similarMeets } from '../../src/results/similar-meets.ts';

const { results } = buildWorld(await load('data'));

test.each([
  [{ meet: 'olympics', event: '100m' }, '100 m · Olympics'],
  [{ meet: 'berlin' }, 'Berlin'],
  [{ meet: 'berlin 1999' }, 'Berlin 1999'],
  [{ meet: 'ISTAF Berlin' }, 'ISTAF Berlin'],
  [{ meet: 'bislett' }, 'Bislett Games'],
  [{ meet: 'WC 2017' }, 'World Championships 2017'],
  [{ meet: 'us champs 2022' }, 'U.S. Championships 2022'],
  [{ meet: 'euros', event: 'women 800' }, 'Women’s 800 m · European Championships'],
  [{ meet: 'tokyo', athlete: 'kipyegon', year: 2021 }, 'Faith Kipyegon · Tokyo · 2021'],
  [{ meet: 'DL final' }, 'Diamond League Final'],
  [{ meet: 'DL final 2018' }, 'Diamond League Final 2018'],
  [{ meet: 'dl 2022' }, 'Diamond League 2022'],
  [{ meet: 'wanda diamond league 2022' }, 'Diamond League 2022'],
  [{ meet: 'wanda diamond league oslo' }, 'Bislett Games'],
  [{ meet: 'Zürich Marathon' }, 'Marathon · Zürich'],
  [{ meet: 'Olympic final 2012 1500' }, '1500 m · Olympic Games 2012'],
  [{ meet: 'women’s 100 m olympics 2016' }, 'Women’s 100 m · Olympic Games 2016'],
  [{ meet: 'olympics 2016 100', event: 'women’s 100' }, 'Women’s 100 m · Olympic Games 2016'],
  [{ meet: 'Dream Mile' }, 'Men’s mile · Bislett Games'],
  [{ meet: 'Wanamaker Mile 2024' }, 'Men’s mile short track · Millrose Games 2024'],
  [{ meet: 'Bowerman Mile 2019' }, 'Men’s mile · Prefontaine Classic 2019'],
  [{ meet: 'pre classic bowerman mile 2022' }, 'Men’s mile · Prefontaine Classic 2022'],
  [{ meet: 'Bislett dream mile' }, 'Men’s mile · Bislett Games'],
  [{ meet: 'Dream Mile', event: 'women’s 100' }, 'Women’s 100 m · Bislett Games'],
  [{ meet: 'sydney 2000 1500' }, '1500 m · Olympic Games 2000'],
  [{ meet: 'NCAA (Division I) Outdoor Track & Field Championships' }, 'NCAA Championships'],
  [{ meet: 'usa track and field outdoor championships 2022' }, 'U.S. Championships 2022'],
  [{ meet: 'olympic trials' }, 'U.S. Olympic Trials'],
  [{ meet: 'usas 2019' }, 'U.S. Championships 2019'],
  [{ meet: 'SA Champs' }, 'South African Championships'],
  [{ meet: 'National Inter-State Athletics Championships' }, 'Indian Inter-State Championships'],
  [{ meet: 'haspa marathon hamburg' }, 'Hamburg Marathon'],
  [{ meet: 'commies' }, 'Commonwealth Games'],
  [{ meet: 'dn galan 2006' }, 'DN Galan 2006'],
  [{ meet: 'munich 72', event: '200' }, '200 m · Olympic Games 1972'],
  [{ meet: 'beijing ’08 100' }, '100 m · Olympic Games 2008'],
  [{ meet: 'berlin 09 100m final' }, '100 m · World Championships 2009'],
  [{ meet: 'worlds 2022 javlin' }, 'Javelin throw · World Championships 2022'],
  [{ meet: 'london 2012 steeplchase women' }, 'Women’s 3000 m steeplechase · Olympic Games 2012'],
  [{ meet: 'la 84' }, 'Olympic Games 1984'],
  [{ meet: 'london 17' }, 'World Championships 2017'],
  [{ meet: 'usatf 2023' }, 'USATF 2023'],
  [{ meet: 'zurich' }, 'Zürich'],
  [{ meet: 'sao paulo' }, 'São Paulo'],
  [{ meet: 'la' }, 'LA'],
  [{ meet: 'the olympics' }, 'The Olympics'],
  [{ meet: 'oly 2016' }, 'Oly 2016'],
  [{ meet: 'big 12' }, 'Big 12 Championships'],
  [{ meet: 'dudinska 50' }, 'Dudinská 50'],
  // As tags are written.
  [{ meet: '#Tokyo2025' }, 'World Championships 2025'],
  [{ meet: '#WCHTokyo25' }, 'World Championships 2025'],
  [{ meet: '#tokyo2020', event: '1500' }, '1500 m · Tokyo 2020 Olympic Games'],
  [{ meet: 'paris2024 1500' }, '1500 m · Olympic Games 2024'],
  [{ meet: 'eugene22 100m' }, '100 m · World Championships 2022'],
  [{ meet: 'LA84' }, 'Olympic Games 1984'],
  // In other languages, and on keyboards without umlauts.
  [{ meet: 'Londres 2012 800' }, '800 m · Olympic Games 2012'],
  [{ meet: 'atenas 2004' }, 'Olympic Games 2004'],
  [{ meet: 'Pekín 2015 200' }, '200 m · World Championships 2015'],
  [{ meet: 'Monte Carlo' }, 'Monaco'],
  [{ meet: 'zuerich' }, 'Zürich'],
  [{ meet: 'Goetzis 2019' }, 'Hypo-Meeting Götzis 2019'],
  [{ meet: 'Jeux olympiques 2016' }, 'Olympic Games 2016'],
  [{ meet: 'JO 2012 100m' }, '100 m · Olympic Games 2012'],
  [{ meet: 'campionati europei 2022' }, 'European Championships 2022'],
  [{ meet: 'mundial 2019' }, 'World Championships 2019'],
  [{ meet: '🇯🇲 trials' }, 'Jamaican Championships'],
  [{ meet: '🇺🇸 nationals 2022', event: '100' }, '100 m · USA Nationals 2022'],
  // A flag beside a name says where it is.
  [{ meet: 'weltklasse zürich 🇨🇭' }, 'Weltklasse Zürich'],
  [{ meet: 'oslo 🇳🇴' }, 'Oslo'],
  // Two digits that begin a year are one.
  [{ meet: 'worlds 19' }, 'World Championships 2019'],
  [{ meet: 'Valencia Marathon 20' }, 'Valencia Marathon 2020'],
  [{ meet: 'NYC GP 2023' }, 'NYC Grand Prix 2023'],
  // Typed into the wrong option.
  [{ event: 'josh kerr' }, 'Josh Kerr'],
  [{ event: 'paris 2024' }, 'Olympic Games 2024'],
  [{ athlete: 'budapest 2023' }, 'World Championships 2023'],
  [{ athlete: '1500' }, '1500 m'],
  [{ athlete: 'Jakob Ingebrigtsen 1500' }, 'Jakob Ingebrigtsen · 1500 m'],
  [{ athlete: 'usain bolt 100m 2009' }, 'Usain Bolt · 100 m · 2009'],
  [{ athlete: 'bolt 200', meet: 'berlin' }, 'Usain Bolt · 200 m · Berlin'],
  [{ meet: 'usain bolt' }, 'Usain Bolt'],
  [{ meet: 'berlin marathon 2018 kipchoge' }, 'Eliud Kipchoge · Berlin Marathon 2018'],
  [{ meet: 'josh kerr budapest' }, 'Josh Kerr · Budapest'],
  // By the stadium.
  [{ meet: 'Letzigrund 2015' }, 'Weltklasse Zürich 2015'],
])('%j has the title %s', (typed, title) => {
  expect(readRaceQuestion(results, typed).title).toBe(title);
});

test.each([
  ['European Championships', /^european-championships-/],
  ['euros 2018', /^european-championships-2018$/],
  ['wc', /^world-championships-/],
  // As it is called in print; other meetings there have names of their own.
  ['Berlin 2009', /^world-championships-2009$/],
  ['Tokyo 2020', /^olympic-games-2021$/],
  ['Bowerman Mile 2019', /^prefontaine-classic-2019$/],
  ['Diamond League final', /^(?:weltklasse-zurich|memorial-van-damme)-20[12]\d$/],
  ['DL final 2018', /^(?:weltklasse-zurich|memorial-van-damme)-2018$/],
  ['diamond league zurich final', /^weltklasse-zurich-20[12]\d$/],
  ['DL final 2022', /^weltklasse-zurich-2022$/],
  ['olympic final 2012', /^olympic-games-2012$/],
  ['world final 2015', /^world-championships-2015$/],
  ['worlds 2022 results', /^world-championships-2022$/],
  ['olympic-games-2012 1500', /^olympic-games-2012$/],
  // With the city beside the name.
  ['beijing worlds', /^world-championships-2015$/],
  ['munich europeans', /^european-championships-(?:2002|2022)$/],
  ['oslo bislett 2018', /^bislett-games-2018$/],
  ['olympic final london', /^olympic-games-2012$/],
  ['nationals india', /^indian-(?:inter-state-championships|federation-cup)-/],
  ['indian nationals 2022', /^indian-(?:inter-state-championships|federation-cup)-2022$/],
  ['spanish nationals', /^spanish-championships-/],
  ['france championships 2022', /^french-championships-2022$/],
  ['ethiopia trials', /^ethiopian-trials-/],
  ['poland', /^polish-championships-/],
  // Known, though without a result.
  ['DL final 2023', /^prefontaine-classic-2023$/],
  ['euro indoors 2019', /^european-indoor-championships-2019$/],
  ['wic 2022', /^world-indoor-championships-2022$/],
  ['world championships 2025', /^world-championships-2025$/],
  ['xiamen 2024 pole vault', /^xiamen-diamond-league-2024$/],
  ['european championships 2024', /^european-championships-2024$/],
  // Where else the words are, nobody runs the event.
  ['istanbul 2023 60', /^european-indoor-championships-2023$/],
  ['belgrade 22 60m', /^world-indoor-championships-2022$/],
  ['istanbul 2023 half', /^istanbul-half-marathon-2023$/],
])('%j means the meet of that very name', (meet, id) => {
  const { meets = [] } = readRaceQuestion(results, { meet }).query;
  expect(meets.length).toBeGreaterThan(0);
  for (const edition of meets) expect(edition.id).toMatch(id);
});

test.each([
  [
    'worlds 2021',
    'I know of no World Championships in 2021, but of those in 2019 and 2022.',
    ['World Championships 2019', 'World Championships 2022'],
  ],
  [
    'worlds 2021 1500',
    'I know of no World Championships in 2021, but of those in 2019 and 2022.',
    ['World Championships 2019', 'World Championships 2022'],
  ],
  // Not of under-20s, nor of teams.
  [
    'european championships 2023',
    'I know of no European Championships in 2023, but of those in 2022 and 2024.',
    ['European Championships 2022'],
  ],
  ['asian games 2022', 'I know of no Asian Games in 2022, but of those in 2018 and 2023.', ['Asian Games 2018']],
  [
    'olympics 1932',
    'No result on record for Olympic Games 1932: what I know of it begins in 1936.',
    ['Olympic Games 1936'],
  ],
  [
    'bislett 2050',
    'No result on record for Bislett Games 2050: the last that I know of was in 2026.',
    ['Bislett Games 2024'],
  ],
  ['berlin 1900', 'No result on record for Berlin 1900, but of 1936.', ['Olympic Games 1936']],
  [
    'ncaa 2020',
    'No result on record for NCAA 2020, but of 2019 and 2021.',
    ['NCAA Championships 2019', 'NCAA Championships 2021'],
  ],
])('of %j nothing is on record, and buttons lead to the nearest years', (meet, message, labels) => {
  try {
    readRaceQuestion(results, { meet });
    expect.unreachable();
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    expect([thrown.message, thrown.suggestions.map(({ label }) => label)]).toEqual([message, labels]);
    for (const { label, invocation } of thrown.suggestions) {
      const { meet = '' } = invocation.options;
      expect(readRaceQuestion(results, { meet }).names.meet).toBe(label);
    }
  }
});

test('a button to another year keeps the event that the text names', () => {
  try {
    readRaceQuestion(results, { meet: 'worlds 2021 1500' });
    expect.unreachable();
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const events = thrown.suggestions.map(({ invocation: { options } }) => {
      const { event } = options;
      return event;
    });
    expect(events).toEqual(['1500', '1500']);
  }
});

test('a button keeps the year of a meet’s name', () => {
  const { asked } = readRaceQuestion(results, { meet: 'Diamond League Final 2018' });
  expect(asked).toEqual({ command: 'result', options: { meet: 'dl final 2018' } });
});

test.each([
  ['comrades', 'No result on record for Comrades Marathon.'],
  ['comrades 2019', 'No result on record for Comrades Marathon.'],
  ['ncaa cross country', 'No result on record for NCAA Cross Country Championships. The lists have no cross country.'],
  ['5th avenue mile', 'No result on record for Fifth Avenue Mile. The lists have no road mile.'],
  ['ncaa indoors', 'No result on record for NCAA Indoor Championships. The lists don’t have results from indoors.'],
  // A word that names have is no misspelling of another: “senior”, “European”.
  ...['junior nationals', 'ethiopian champs', 'norwegian champs'].map((meet) => [
    meet,
    `No meet called “${meet}” is on record. A city finds all that was held there. Start typing a name and pick from the list.`,
  ]),
  [
    'sea games 2019',
    'No meet called “sea games 2019” is on record. A city finds all that was held there. Start typing a name and pick from the list.',
  ],
  [
    '🇳🇴 champs',
    'No meet called “🇳🇴 champs” is on record. A city finds all that was held there. Start typing a name and pick from the list.',
  ],
  [
    'super bowl',
    'No meet called “super bowl” is on record. A city finds all that was held there. Start typing a name and pick from the list.',
  ],
])('without a result of the meet %j it says so, and offers only what may be meant', (meet, message) => {
  expect(() => readRaceQuestion(results, { meet })).toThrow(new Refusal(message));
});

test.each([
  ['wrold championships', ['World Championships', 'World U20 Championships', 'World Half Marathon Championships']],
  ['prefontain clasic', ['Prefontaine Classic']],
  ['bislet gmaes', ['Bislett Games']],
  ['lausane', ['Lausanne', 'Athletissima']],
  ['junior nationals', []],
])('%j may be a misspelling of %j', (meet, names) => {
  const offered = similarMeets(results, meet).slice(0, 3);
  expect(offered.map(({ name }) => name)).toEqual(names);
});
