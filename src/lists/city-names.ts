import { fold } from '../athletics/name.ts';

/** A city that lists print in another language than English: nations whose lists do so, what they print, and the English name. */
type CityRow = readonly [nations: string, printed: string, english: string];

const CITIES: readonly CityRow[] = [
  ['AUT', 'Wien', 'Vienna'],
  ['BEL', 'Antwerpen', 'Antwerp'],
  ['BEL', 'Bruxelles', 'Brussels'],
  ['BEL', 'Gent', 'Ghent'],
  ['CUB', 'La Habana', 'Havana'],
  ['CZE TCH', 'Praha', 'Prague'],
  ['DEN', 'København', 'Copenhagen'],
  ['DEN', 'Århus', 'Aarhus'],
  ['ESP', 'Sevilla', 'Seville'],
  ['ETH', 'Addis Abeba', 'Addis Ababa'],
  ['FRA', 'St-Denis', 'Saint-Denis'],
  ['FRA', 'Paris-St-Denis', 'Saint-Denis'],
  ['GER FRG', 'Hannover', 'Hanover'],
  ['GER FRG', 'Köln', 'Cologne'],
  ['GER FRG', 'München', 'Munich'],
  ['GER FRG', 'Nürnberg', 'Nuremberg'],
  ['GRE', 'Athina', 'Athens'],
  ['GRE', 'Herakleion', 'Heraklion'],
  ['GRE', 'Patra', 'Patras'],
  ['GUA', 'Ciudad de Guatemala', 'Guatemala City'],
  ['ITA', 'Firenze', 'Florence'],
  ['ITA', 'Genova', 'Genoa'],
  ['ITA', 'Milano', 'Milan'],
  ['ITA', 'Napoli', 'Naples'],
  ['ITA', 'Padova', 'Padua'],
  ['ITA', 'Roma', 'Rome'],
  ['ITA', 'Torino', 'Turin'],
  ['ITA', 'Venezia', 'Venice'],
  ['MAR', 'Tanger', 'Tangier'],
  ['MEX', 'Ciudad de México', 'Mexico City'],
  ['NED', 'Den Haag', 'The Hague'],
  ['POL', 'Warszawa', 'Warsaw'],
  ['POR', 'Lisboa', 'Lisbon'],
  ['ROU', 'Bucureşti', 'Bucharest'],
  ['RUS URS', 'Moskva', 'Moscow'],
  ['SRB YUG', 'Beograd', 'Belgrade'],
  ['SUI', 'Genève', 'Geneva'],
  ['SUI', 'Luzern', 'Lucerne'],
  ['SWE', 'Göteborg', 'Gothenburg'],
  ['UKR URS', 'Kiev', 'Kyiv'],
];

const english = new Map(
  CITIES.flatMap(([nations, printed, name]) =>
    nations.split(' ').map((nation) => [`${nation} ${fold(printed)}`, name]),
  ),
);

/** The English name of a city as lists print it; the printed one where it has none of its own. */
export const englishCity = (printed: string, nation: string | null): string =>
  english.get(`${nation} ${fold(printed)}`) ?? printed;

/** Where meets are held that are named after the town beside it, or before it was a town of its own. */
const BESIDE: ReadonlyMap<string, readonly string[]> = new Map([
  ['saint denis', ['paris']],
  ['stanford', ['palo alto']],
]);

const printedNames = Map.groupBy(CITIES, ([, , name]) => fold(name));

/** What else lists print for a city, folded: "roma" for Rome. */
export const otherNames = (city: string): readonly string[] => {
  const name = fold(city);
  return [...(printedNames.get(name) ?? []).map(([, printed]) => fold(printed)), ...(BESIDE.get(name) ?? [])];
};
