import { meetsFileSchema } from '../src/athletics/meets-file.ts';
import { importLists } from '../src/import/import-lists.ts';
import { type ListStore, listStore } from '../src/lists/list-store.ts';
import type { World } from '../src/world.ts';
import { SOURCE } from './fixture-lists.ts';
import { articles, resultsWith, worldOf } from './fixture-world.ts';

/** A few rows of lists; with two who share a place, a mark with too much wind, and one timed by hand. */
const ROWS = `Sex,Discipline,Mark,Wind,Name,DOB,Nat,Pos,Venue,Date,Points
men,1500 metres,3:26.00,,Hicham EL GUERROUJ,14 SEP 1974,MAR,1,"Stadio Olimpico, Roma (ITA)",14 JUL 1998,1302
men,1500 metres,3:26.12,,Hicham EL GUERROUJ,14 SEP 1974,MAR,1,Bruxelles (BEL),24 AUG 2001,1301
men,1500 metres,3:26.34,,Bernard LAGAT,12 DEC 1974,KEN,2,Bruxelles (BEL),24 AUG 2001,1297
men,1500 metres,3:27.95,,Jakob INGEBRIGTSEN,19 SEP 2000,NOR,1,Oslo (NOR),15 JUN 2023,1274
men,1500 metres,3:28.32,,Jakob INGEBRIGTSEN,19 SEP 2000,NOR,1,Tokyo (JPN),07 AUG 2021,1268
men,mile,3:43.13,,Hicham EL GUERROUJ,14 SEP 1974,MAR,1,"Stadio Olimpico, Roma (ITA)",07 JUL 1999,1292
men,mile,3:46.46,,Jakob INGEBRIGTSEN,19 SEP 2000,NOR,1,Oslo (NOR),16 JUN 2022,1247
men,1000 metres,2:16.85,,Hicham EL GUERROUJ,14 SEP 1974,MAR,2sf1,Nice (FRA),12 JUL 1995,1180
men,100 metres,9.58,0.9,Usain BOLT,21 AUG 1986,JAM,1,"Olympiastadion, Berlin (GER)",16 AUG 2009,1356
men,100 metres,9.69,2.0,Tyson GAY,09 AUG 1982,USA,1,Shanghai (CHN),20 SEP 2009,1316
men,100 metres,9.69,-0.1,Yohan BLAKE,26 DEC 1989,JAM,1,Lausanne (SUI),23 AUG 2012,1316
men,100 metres,9.68,4.1,Tyson GAY,09 AUG 1982,USA,1,"Hayward Field, Eugene, OR (USA)",29 JUN 2008,1290
women,100 metres,10.60,1.7,Shelly-Ann FRASER-PRYCE,27 DEC 1986,JAM,1,Lausanne (SUI),26 AUG 2021,1289
women,100 metres,10.9h,,Ann OTHER,,URS,1,Moskva (URS),06 AUG 1984,1200
women,4x100 metres relay,40.82,,United States,,USA,1,London (GBR),10 AUG 2012,1273
`;

const meets = meetsFileSchema.parse([
  {
    id: 'bislett-games',
    name: 'Bislett Games',
    city: 'Oslo',
    nation: 'NOR',
    editions: [
      { year: 2022, start: '2022-06-16' },
      { year: 2023, start: '2023-06-15' },
    ],
  },
]);

export const smallLists: ListStore = listStore(
  importLists([{ path: 'rows.csv', text: ROWS, source: SOURCE, completeTo: '2023-06-15' }]).lists,
  meets,
);

/** The world of `fixture-world.ts` with these lists. */
export const listWorld: World = worldOf(resultsWith(smallLists), articles);
