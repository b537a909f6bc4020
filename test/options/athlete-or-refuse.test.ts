import { describe, expect, test } from 'vitest';
import { parseEvent } from '../../src/athletics/parse-event.ts';
import { buildWorld } from '../../src/build-world.ts';
import { load } from '../../src/data/load.ts';
import { athleteOrRefuse } from '../../src/options/athlete-or-refuse.ts';
import { Refusal } from '../../src/refusal.ts';

const { results } = buildWorld(await load('data'));

const meant = (text: string, event?: string): string => {
  const query = event === undefined ? undefined : (parseEvent(event) ?? undefined);
  return athleteOrRefuse(results, text, (name) => ({ command: 'athlete', options: { name } }), query).id;
};

function refused(text: string): readonly string[] {
  try {
    meant(text);
  } catch (thrown) {
    if (thrown instanceof Refusal) return [thrown.message, ...thrown.suggestions.map(({ label }) => label)];
    throw thrown;
  }
  throw new Error('expected a refusal');
}

describe('a part of a name that only one athlete has is enough', () => {
  test.each([
    ['usain', 'usain-bolt'],
    ['sha’carri', 'shacarri-richardson'],
    ['SHELLY ANN', 'shelly-ann-fraser-pryce'],
    ['sir mo', 'mo-farah'],
    ['Ta Lou', 'marie-josee-ta-lou'],
    // The famous go before namesakes whom only lists have.
    ['owens', 'jesse-owens'],
    ['keino', 'kipchoge-keino'],
    ['pt usha', 'pilavulakandi-t-usha'],
    // Another of their teams is called Team U.S.A.
    ['United States, men’s relay', 'team-united-states-men'],
  ])('%s', (text, id) => {
    expect(meant(text)).toBe(id);
  });
});

describe('of namesakes the only one with the event is meant', () => {
  test.each([
    ['ennis', 'heptathlon', 'jessica-ennis-hill'],
    ['jakob', '1500', 'jakob-ingebrigtsen'],
    ['jamaica', 'women 4x100', 'team-jamaica-women'],
    ['kerr', 'high jump', 'hamish-kerr'],
    ['powell', 'long jump', 'mike-powell'],
  ])('%s, %s', (text, event, id) => {
    expect(meant(text, event)).toBe(id);
  });

  test('and where nobody has it, all are offered', () => {
    expect(() => meant('powell', 'marathon')).toThrow('“powell” could be Asafa Powell or Mike Powell.');
  });
});

describe('of several the most famous are offered first, five at most', () => {
  test.each([
    ['Richardson', "“Richardson” could be Sha'Carri Richardson or Mark Richardson."],
    // Family names of others, given names of these.
    ['paula', '“paula” could be Paula Radcliffe, Paulo Roberto Paula, Jorge Paula or Evelyn Oliveira de Paula.'],
    ['mo', '“mo” could be Mo Farah, Mo Jiadie, Ilhwan Mo or Mo Zhenfeng.'],
    ['walker', '“walker” could be Brad Walker, Melaine Walker or John Walker.'],
    ['bekele', '“bekele” could be Kenenisa Bekele or Telahun Haile Bekele.'],
    [
      'Wang',
      '“Wang” could be Wang Junxia, Wang Zhen, Wang Kaihua, Wang Jianan, Wang Hao or another. Type more of the name.',
    ],
  ])('%s', (text, message) => {
    expect(refused(text)[0]).toBe(message);
  });

  test('each with a button', () => {
    expect(refused('Johnson').slice(1)).toEqual([
      'Michael Johnson',
      'Allen Johnson',
      'Alaysha Johnson',
      'Ben Johnson',
      'Jade Johnson',
    ]);
  });
});

test('a beginning of words is asked about, as it may be anything', () => {
  expect(refused('St Lucia')).toEqual(['Did you mean Lucia Stafford?', 'Lucia Stafford']);
});

test('of those who are only called something similar three are offered', () => {
  expect(refused('Ingebritsen')).toEqual([
    'No athlete called “Ingebritsen”. Did you mean Jakob Ingebrigtsen, Filip Ingebrigtsen or Henrik Ingebrigtsen?',
    'Jakob Ingebrigtsen',
    'Filip Ingebrigtsen',
    'Henrik Ingebrigtsen',
  ]);
});

const ABSENT = 'is on record; there is little from before 1970, and of newcomers.';
const PICK = 'Start typing a name and pick from the list.';

describe('a name that nobody has', () => {
  test.each([
    ['Usian Bolt', 'No athlete called “Usian Bolt”. Did you mean Usain Bolt?'],
    ['Katarina Jonson Tomson', 'No athlete called “Katarina Jonson Tomson”. Did you mean Katarina Johnson-Thompson?'],
    ['Su Bing Tian', 'No athlete called “Su Bing Tian”. Did you mean Su Bingtian?'],
    ['Hicham Elgerouj', 'No athlete called “Hicham Elgerouj”. Did you mean Hicham El Guerrouj?'],
  ])('is taken for one that is like it in every word: %s', (text, message) => {
    expect(refused(text)[0]).toBe(message);
  });

  test.each([
    ['Emil Zatopek', `No athlete called “Emil Zatopek” ${ABSENT} ${PICK}`],
    ['Dick Fosbury', `No athlete called “Dick Fosbury” ${ABSENT} ${PICK}`],
    ['asdfgh', `No athlete called “asdfgh” ${ABSENT} ${PICK}`],
  ])('is not taken for one that shares a given name or a few letters: %s', (text, message) => {
    expect(refused(text)).toEqual([message]);
  });

  test('leads to those of the same family name', () => {
    expect(refused('Paavo Nurmi')).toEqual([
      `No athlete called “Paavo Nurmi” ${ABSENT} Did you mean Enni Nurmi?`,
      'Enni Nurmi',
    ]);
  });
});
