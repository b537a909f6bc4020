import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Event } from '../../src/athletics/discipline.ts';
import { load } from '../../src/data/load.ts';
import { importLists } from '../../src/import/import-lists.ts';
import { raceAt } from '../../src/lists/list-race.ts';
import { listStore } from '../../src/lists/list-store.ts';
import { SOURCE } from '../fixture-lists.ts';

const { meets } = await load(join(import.meta.dirname, '../../data'));
const HEADER = 'Mark,Pos,Name,Nat,Venue,Date';

/** The race of one row. */
function raceOf(path: string, mark: string, venue: string, date: string) {
  const text = `${HEADER}\n${mark},1,Ann Other,KEN,"${venue}",${date}\n`;
  return raceAt(listStore(importLists([{ path, text, source: SOURCE }]).lists, meets), 0);
}

test.each([
  ['men/1500-metres.csv', '3:26.00', 'Stadio Olimpico, Roma (ITA)', '1998-07-14', 'golden-gala-1998'],
  ['men/1500-metres.csv', '3:34.18', 'Athina (GRE)', '2004-08-24', 'olympic-games-2004'],
  ['men/long-jump.csv', '8.90', 'Estadio Olímpico, Ciudad de México (MEX)', '1968-10-18', 'olympic-games-1968'],
  ['men/marathon.csv', '2:06:32', 'Beijing (CHN)', '2008-08-24', 'olympic-games-2008'],
  ['men/marathon.csv', '2:01:09', 'Berlin (GER)', '2022-09-25', 'berlin-marathon-2022'],
  ['men/5000-metres.csv', '12:50.24', 'Stade de France, Saint-Denis (FRA)', '2005-07-01', 'meeting-de-paris-2005'],
  ['men/5000-metres.csv', '12:50.24', 'St-Denis (FRA)', '2005-07-01', 'meeting-de-paris-2005'],
  [
    'men/one-mile.csv',
    '3:50.00',
    'Cobb Track and Angell Field, Palo Alto, CA (USA)',
    '2019-06-30',
    'prefontaine-classic-2019',
  ],
  ['women/800-metres.csv', '1:58.00', 'Poljud Stadion, Split (CRO)', '1990-08-29', 'european-championships-1990'],
  ['men/half-marathon.csv', '58:32', 'Lisboa (POR)', '2011-03-20', 'lisbon-half-marathon-2011'],
  ['men/10-miles-road.csv', '45:15', 'Portsmouth (GBR)', '2012-10-28', 'great-south-run-2012'],
  ['women/20-kilometres-race-walk.csv', '1:24:50', 'La Coruña (ESP)', '2017-06-03', 'gran-premio-cantones-2017'],
  ['men/decathlon.csv', '8847', 'Mösle Stadion, Götzis (AUT)', '1993-05-30', 'hypo-meeting-gotzis-1993'],
  ['men/decathlon.csv', '8025', 'Lisboa (POR)', '2011-03-20', undefined],
  ['men/1500-metres.csv', '3:26.00', 'Roma (ITA)', '1998-07-15', undefined],
  ['men/half-marathon.csv', '1:00:00', 'Roma (ITA)', '1998-07-14', undefined],
  ['men/1500-metres.csv', '3:36.00', 'Berlin (GER)', '2022-09-25', undefined],
  ['men/1500-metres.csv', '3:36.00', 'Rome, GA (USA)', '1998-07-14', undefined],
])('%s: %s at %s on %s is of %s', (path, mark, venue, date, id) => {
  expect(raceOf(path, mark, venue, date).edition?.id).toBe(id);
});

test('a race says what is known of it', () => {
  const event: Event = { discipline: 'mile', sex: 'men', indoor: false };
  expect(raceOf('men/one-mile.csv', '3:50.00', 'Hayward Field, Eugene, OR (USA)', '1995-04-01')).toMatchObject({
    event,
    round: 'final',
    section: null,
    part: 0,
    date: '1995-04-01',
    city: 'Eugene',
    nation: 'USA',
    edition: null,
  });
});
