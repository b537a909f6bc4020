import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/athletics/name.ts';
import { properName } from '../../src/import/proper-name.ts';

test.each([
  ['Sydney MCLAUGHLIN-LEVRONE', 'USA', 'Sydney McLaughlin-Levrone'],
  ['Wayde VAN NIEKERK', 'RSA', 'Wayde van Niekerk'],
  ["Chris O'HARE", 'GBR', "Chris O'Hare"],
  ['Ciarán Ó LIONÁIRD', 'IRL', 'Ciarán Ó Lionáird'],
  ['Hicham EL GUERROUJ', 'MAR', 'Hicham El Guerrouj'],
  ['Jakob INGEBRIGTSEN', 'NOR', 'Jakob Ingebrigtsen'],
  ['Hudson DE ALENCAR BARBOSA', 'BRA', 'Hudson de Alencar Barbosa'],
  ['Alison DOS SANTOS', 'BRA', 'Alison dos Santos'],
  ['Stefano DI NAPOLI', 'ITA', 'Stefano Di Napoli'],
  ['Johan VAN DER MERWE', 'RSA', 'Johan van der Merwe'],
  ['Heather MACLEAN', 'USA', 'Heather MacLean'],
  ['Emily MACKAY', 'USA', 'Emily Mackay'],
  ['Teresa MACHADO', 'POR', 'Teresa Machado'],
  ["Charlie DA'VALL GRICE", 'GBR', "Charlie Da'Vall Grice"],
  ["Mike Mokamba NYANG'AU", 'KEN', "Mike Mokamba Nyang'au"],
  ["Fortunato D'ONOFRIO", 'ITA', "Fortunato D'Onofrio"],
  ['TJ HOLMES', 'USA', 'TJ Holmes'],
  ['Quang DO', 'VIE', 'Quang Do'],
  ['Eric HARRISON JR.', 'TTO', 'Eric Harrison Jr.'],
  ['William III Edward MORRISON', 'USA', 'William III Edward Morrison'],
  ["Jah'shawn ST. JULIAN", 'USA', "Jah'shawn St. Julian"],
  ['Lukas WEIßHAIDINGER', 'AUT', 'Lukas Weißhaidinger'],
  ['Deniz SİVRİDEMİR', 'TUR', 'Deniz Sivridemir'],
  ['Lalita . BABAR', 'IND', 'Lalita Babar'],
  ['LaShawn MERRITT', 'USA', 'LaShawn Merritt'],
  ['Jakob Ingebrigtsen', 'NOR', 'Jakob Ingebrigtsen'],
])('%s (%s) is %s', (printed, nation, name) => {
  expect(properName(printed, nation)).toBe(name);
});

test('a name put into proper case is the same name, and proper already', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{2,9}$/);
  fc.assert(
    fc.property(word, word, fc.constantFrom('KEN', 'ITA', 'NED'), (given, family, nation) => {
      const name = properName(`${given} ${family.toUpperCase()}`, nation);
      expect(fold(name)).toBe(fold(`${given} ${family}`));
      expect(properName(name, nation)).toBe(name);
    }),
  );
});
