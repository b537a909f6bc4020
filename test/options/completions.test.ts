import { describe, expect, test } from 'vitest';
import { buildWorld } from '../../src/build-world.ts';
import type { Complete } from '../../src/command.ts';
import { load } from '../../src/data/load.ts';
import { completeAthlete, completeMeet, completeNation } from '../../src/options/completions.ts';
import { completeDiscipline, completeEventOf, completeListEvent } from '../../src/options/event-completions.ts';
import type { World } from '../../src/world.ts';

const world: World = {
  ...buildWorld(await load('data')),
  now: Temporal.Instant.from('2024-11-22T12:00:00Z'),
  random: () => 0,
};

const firstOf = (complete: Complete, typed: string, count: number): string[] =>
  complete(world, typed, {})
    .slice(0, count)
    .map(({ name }) => name);

describe('events', () => {
  test.each([
    ['', ['100 m', '200 m', '400 m', '800 m', '1500 m', 'Mile']],
    ['100', ['100 m', '100 m hurdles', '4 × 100 m relay', '10,000 m']],
    ['4x', ['4 × 100 m relay', '4 × 400 m relay', '4 × 200 m relay']],
    ['4 × 4', ['4 × 400 m relay']],
    ['20k', ['20 km race walk', '20 km']],
    ['mar', ['Marathon', 'Half marathon']],
    ['jum', ['High jump', 'Long jump', 'Triple jump']],
    ['15', ['1500 m', '150 m', '15 km']],
    ['xyz', []],
  ])('of those that begin with “%s” the usual ones are offered first', (typed, names) => {
    expect(firstOf(completeDiscipline, typed, names.length || 1)).toEqual(names);
  });

  test.each([
    ['', ['Men’s 100 m', 'Women’s 100 m', 'Men’s 200 m']],
    ['women 4', ['Women’s 400 m', 'Women’s 400 m hurdles', 'Women’s 4 × 100 m relay']],
    ['mar', ['Men’s marathon', 'Women’s marathon', 'Men’s half marathon']],
    ['w4', ['Women’s 400 m', 'Women’s 400 m hurdles', 'Women’s 4 × 100 m relay']],
    ['throws', ['Men’s shot put', 'Women’s shot put', 'Men’s discus throw', 'Women’s discus throw']],
  ])('so are those of the lists, men’s first: “%s”', (typed, names) => {
    expect(firstOf(completeListEvent, typed, names.length)).toEqual(names);
    expect(firstOf(completeEventOf('athlete'), typed, names.length)).toEqual(names);
  });

  test('“men” means no women’s event', () => {
    expect(completeListEvent(world, 'men', {}).filter(({ name }) => !name.startsWith('Men’s'))).toEqual([]);
  });
});

describe('athletes: first those in the news, then those whom fans know', () => {
  test.each([
    ['ja', ['Jakob Ingebrigtsen', 'Jackie Joyner-Kersee', 'Jan Železný']],
    ['kip', ['Eliud Kipchoge', 'Faith Kipyegon', 'Wilson Kipketer']],
    ['mu', ['Mutaz Essa Barshim', 'Athing Mu']],
    ['bolt', ['Usain Bolt', 'Jill Boltz']],
    ['femke', ['Femke Bol', 'Femke Pluim']],
    ['jamaica', ['Jamaica, men’s relay', 'Jamaica, women’s relay']],
    // Not in any race on record, and still found.
    ['phanuel', ['Phanuel Koech']],
  ])('%s', (typed, names) => {
    expect(firstOf(completeAthlete, typed, names.length)).toEqual(names);
  });
});

describe('meets: the latest of each, and then the others meet by meet', () => {
  test.each([
    ['olym', ['Olympic Games 2024', 'U.S. Olympic Trials 2021', 'Tokyo 2020 Olympic Games', 'Olympic Games 2016']],
    ['bislett', ['Bislett Games 2024', 'Bislett Games 2023', 'Bislett Games 2022']],
    ['meeting de par', ['Meeting de Paris 2023', 'Meeting de Paris 2022', 'Meeting de Paris 2021']],
    ['golden gala 2021', ['Golden Gala 2021']],
    ['DL final 2022', ['Weltklasse Zürich 2022 (Diamond League Final)']],
    ['olympic final 2012', ['Olympic Games 2012', 'U.S. Olympic Trials 2012']],
    ['dream mile 2005', ['Bislett Games 2005 · Men’s mile']],
    ['munich 72', ['Olympic Games 1972']],
    ['#Tokyo2020', ['Tokyo 2020 Olympic Games']],
    ['Jeux olympiques 2012', ['Olympic Games 2012']],
    ['olympic final 2012 1500', ['Olympic Games 2012 · 1500 m']],
  ])('%s', (typed, names) => {
    expect(firstOf(completeMeet, typed, names.length)).toEqual(names);
  });

  test('a meet of many years hides no other of its city', () => {
    expect(firstOf(completeMeet, 'lond', 5)).toContain('Olympic Games 2012');
  });
});

test.each([
  ['', ['United States (USA)', 'Kenya (KEN)']],
  ['nor', ['Norway (NOR)', 'North Korea (PRK)']],
  ['🇯🇲', ['Jamaica (JAM)']],
])('of nations “%s” begins %j', (typed, names) => {
  expect(firstOf(completeNation, typed, 2)).toEqual(names);
});
