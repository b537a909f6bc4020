import { expect, test } from 'vitest';
import { buildWorld } from '../../src/build-world.ts';
import { load } from '../../src/data/load.ts';
import { greatestLeads } from '../../src/options/greatest-leads.ts';
import { readRaceQuestion } from '../../src/options/race-question.ts';
import { racesAsked } from '../../src/options/races-asked.ts';

const { results } = buildWorld(await load('data'));

const listed = (meet: string) => racesAsked(results, readRaceQuestion(results, { meet }), false).races;

test.each([
  // Part of a city’s name, and called so; the walks of Rio Maior only have the word in their name.
  ['rio', 'Olympic Games 2016'],
  ['oregon', 'World Championships 2022'],
  // Known meets before what else the city had.
  ['zurich', 'Weltklasse Zürich 2022'],
  ['munich', 'European Championships 2022'],
  ['birmingham', 'Commonwealth Games 2022'],
  ['oslo', 'Bislett Games 2024'],
  ['lausanne', 'Athletissima 2024'],
  ['glasgow', 'Commonwealth Games 2014'],
])('of %j comes first %s', (meet, first) => {
  expect(
    listed(meet)
      .slice(0, 1)
      .map(({ edition }) => `${edition.name} ${edition.year}`),
  ).toEqual([first]);
});

test.each(['rio', 'zurich', 'stanford'])('of %j every race comes once, page by page', (meet) => {
  const races = listed(meet);
  const pages = Array.from({ length: Math.ceil(races.length / 7) }, (_, i) => races.slice(i * 7, i * 7 + 7));
  expect(pages.flat()).toEqual(races.slice(0, races.length));
  expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(races.length);
});

test.each([
  [{ meet: 'beijing' }, ['World Championships 2015', 'Olympic Games 2008']],
  [{ meet: 'beijing', event: '1500' }, ['World Championships 2015', 'Olympic Games 2008']],
  // Nothing is run on the road there but marathons.
  [{ meet: 'london', event: '5 km' }, []],
  [{ meet: 'tokyo', year: 2021 }, ['Tokyo 2020 Olympic Games']],
  [{ meet: 'oslo' }, []],
  // There is no other meet.
  [{ meet: 'olympics' }, []],
  [{ meet: 'rio', athlete: 'bolt' }, []],
])('%j leads to %j', (typed, labels) => {
  expect(greatestLeads(results, readRaceQuestion(results, typed)).map(({ label }) => label)).toEqual(labels);
});
