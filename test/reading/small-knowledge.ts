import { z } from 'zod';
import { athleteEntrySchema } from '../../src/athletics/athletes-file.ts';
import { meetSchema } from '../../src/athletics/meets-file.ts';
import type { Knowledge } from '../../src/reading/knowledge.ts';

/** Names of the all-time lists that rules alone would not know for names. */
const listed: ReadonlyMap<string, 'men' | 'women' | null> = new Map([
  ['Rasheed Dwyer', 'men'],
  ['Lillian Board', 'women'],
  ['David East', 'men'],
  ['Sunday Bada', 'men'],
  ['German Fernandez', 'men'],
  ['Dwight St. Hillaire', 'men'],
  ['Darryl Sullivan Jr.', 'men'],
  ['Paris Peoples', 'women'],
  ['Vanderlei Cordeiro de Lima', 'men'],
  ['Jesse Owens', 'men'],
  ['Robin Sample', null],
]);

/** A dozen athletes and four meets: what the tests’ reader has heard of. */
export const smallKnowledge: Knowledge = {
  athletes: z.array(athleteEntrySchema).parse([
    { name: 'Jakob Ingebrigtsen', nation: 'NOR', sex: 'men', born: '2000-09-19' },
    { name: 'Josh Kerr', nation: 'GBR', sex: 'men', born: '1997-10-08' },
    { name: 'Cole Hocker', nation: 'USA', sex: 'men', born: '2001-06-06' },
    { name: 'Yared Nuguse', nation: 'USA', sex: 'men', born: '1999-06-01' },
    { name: 'Timothy Cheruiyot', nation: 'KEN', sex: 'men', born: '1995-11-20' },
    { name: 'Armand Duplantis', nation: 'SWE', sex: 'men', born: '1999-11-10', aliases: ['Mondo Duplantis'] },
    { name: 'Keely Hodgkinson', nation: 'GBR', sex: 'women', born: '2002-03-03' },
    { name: 'Mary Moraa', nation: 'KEN', sex: 'women', born: '2000-06-15' },
    { name: 'Faith Kipyegon', nation: 'KEN', sex: 'women', born: '1994-01-10' },
    { name: 'Femke Bol', nation: 'NED', sex: 'women', born: '2000-02-23' },
    { name: 'Beatrice Chebet', nation: 'KEN', sex: 'women', born: '2000-03-05' },
    { name: 'Nafissatou Thiam', nation: 'BEL', sex: 'women', born: '1994-08-19' },
  ]),
  meets: z.array(meetSchema).parse([
    {
      id: 'olympic-games',
      name: 'Olympic Games',
      aliases: ['Olympics'],
      editions: [
        { year: 2021, start: '2021-07-30', end: '2021-08-08', city: 'Tokyo', aliases: ['Tokyo 2020'] },
        {
          year: 2024,
          start: '2024-08-01',
          end: '2024-08-11',
          city: 'Paris',
          aliases: ['Paris 2024', 'Paris Olympics'],
          races: [{ discipline: '1500m', sex: 'men', date: '2024-08-06' }],
        },
      ],
    },
    {
      id: 'world-championships',
      name: 'World Championships',
      aliases: ['World Athletics Championships'],
      editions: [{ year: 2023, start: '2023-08-19', end: '2023-08-27', city: 'Budapest' }],
    },
    {
      id: 'bislett-games',
      name: 'Bislett Games',
      series: 'Diamond League',
      city: 'Oslo',
      editions: [
        { year: 2023, start: '2023-06-15' },
        { year: 2024, start: '2024-05-30' },
      ],
    },
    {
      id: 'prefontaine-classic',
      name: 'Prefontaine Classic',
      city: 'Eugene',
      raceNames: { 'Bowerman Mile': { discipline: 'mile', sex: 'men' } },
      editions: [{ year: 2024, start: '2024-05-25' }],
    },
  ]),
  sexInLists: (fullName) => listed.get(fullName),
  sexOfGivenName: (givenName) => (givenName === 'Dewi' ? 'men' : null),
};
