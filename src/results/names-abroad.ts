import { fold } from '../athletics/name.ts';

/** What is called otherwise in other languages than English, and how; spellings that lists print stand in `src/lists/city-names.ts`. */
type AbroadRow = readonly [english: string, abroad: string];

const CITIES: readonly AbroadRow[] = [
  ['Antwerp', 'Anvers, Amberes'],
  ['Athens', 'Athen, Athènes, Atenas, Atene, Ateny'],
  ['Barcelona', 'Barcelone, Barcellona'],
  ['Beijing', 'Peking, Pékin, Pekín, Pequim, Pechino'],
  ['Belgrade', 'Belgrad, Belgrado'],
  ['Berlin', 'Berlino, Berlim'],
  ['Brussels', 'Brussel, Brüssel, Bruselas, Bruxelas'],
  ['Bucharest', 'Bukarest, Bucarest'],
  ['Cairo', 'Le Caire, Kairo, El Cairo'],
  ['Copenhagen', 'Kopenhagen, Copenhague, Copenaghen'],
  ['Edinburgh', 'Edimburgo, Édimbourg'],
  ['Florence', 'Florenz, Florencia'],
  ['Geneva', 'Genf, Ginebra, Ginevra'],
  ['Ghent', 'Gand'],
  ['Gothenburg', 'Gotemburgo'],
  ['Havana', 'Habana'],
  ['Helsinki', 'Helsingfors'],
  ['Istanbul', 'Estambul'],
  ['Lausanne', 'Losanna, Lausana'],
  ['Lisbon', 'Lissabon, Lisbonne, Lisbona'],
  ['London', 'Londres, Londra, Londyn, Lontoo'],
  ['Mexico City', 'México, Mexico'],
  ['Milan', 'Mailand'],
  ['Monaco', 'Monte Carlo, Montecarlo'],
  ['Moscow', 'Moskau, Moscú, Moscou, Mosca, Moskou, Moskwa, Moskova'],
  ['Munich', 'Muenchen, Múnich, Monachium'],
  ['Paris', 'Parigi, Parijs, Paryż, Pariisi'],
  ['Prague', 'Praga, Prag'],
  ['Rome', 'Rom, Rzym'],
  ['Seoul', 'Seúl, Seul'],
  ['Seville', 'Siviglia'],
  ['Singapore', 'Singapur'],
  ['Stockholm', 'Estocolmo, Stoccolma, Sztokholm, Tukholma'],
  ['The Hague', 'La Haye'],
  ['Tokyo', 'Tokio, Tóquio'],
  ['Venice', 'Venedig, Venecia'],
  ['Vienna', 'Viena'],
  ['Warsaw', 'Warschau, Varsovie, Varsovia, Varsavia'],
  ['Zürich', 'Zurigo'],
];

const MEETS: readonly AbroadRow[] = [
  [
    'Olympic Games',
    'Jeux olympiques, JO, Juegos Olímpicos, JJOO, Jogos Olímpicos, Giochi olimpici, Olimpiadi, Olimpiadas, Olympische Spiele, Olympischen Spiele, Olympische Spelen, Olympiska spelen',
  ],
  [
    'World Championships',
    'Mondiaux, championnats du monde, Mundial, Mundiales, campeonato mundial, campeonatos del mundo, campionati mondiali, campionati del mondo, Mondiali, Weltmeisterschaft, Weltmeisterschaften, WM, VM, wereldkampioenschappen, WK',
  ],
  [
    'European Championships',
    'championnats d’Europe, campeonato de Europa, campeonatos de Europa, campionati europei, Europei, Europeos, Europameisterschaft, Europameisterschaften, EM, Europese kampioenschappen, EK',
  ],
];

const english: ReadonlyMap<string, string> = new Map(
  [...CITIES, ...MEETS].flatMap(([name, abroad]) => abroad.split(', ').map((other) => [fold(other), name] as const)),
);
const LONGEST = Math.max(...[...english.keys()].map((name) => name.split(' ').length));

/** Some words with the cities and meets among them as they are called in English: "Londres 2012" is "London 2012". */
export function inEnglish([...typed]: readonly string[]): string[] {
  for (let length = Math.min(LONGEST, typed.length); length > 0; length -= 1)
    for (let from = 0; from + length <= typed.length; from += 1) {
      const name = english.get(fold(typed.slice(from, from + length).join(' ')));
      if (name !== undefined) typed.splice(from, length, ...name.split(' '));
    }
  return typed;
}
