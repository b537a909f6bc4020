import { expect, test } from 'vitest';
import { toRivalry } from '../../src/cards/leads.ts';
import { athlete } from '../fixture-results.ts';

const [sergey, vasiliy] = [
  athlete('sergey-bubka', 'Sergey Bubka', 'UKR'),
  athlete('vasiliy-bubka', 'Vasiliy Bubka', 'UKR'),
];
const [kerr, jakob] = [
  athlete('josh-kerr', 'Josh Kerr', 'GBR'),
  athlete('jakob-ingebrigtsen', 'Jakob Ingebrigtsen', 'NOR'),
];
const filip = athlete('filip-ingebrigtsen', 'Filip Ingebrigtsen', 'NOR');

test.each([
  [kerr, jakob, [], 'Kerr v Ingebrigtsen'],
  [kerr, jakob, [jakob], 'Kerr v Ingebrigtsen'],
  // Beside the button to his brother.
  [kerr, jakob, [jakob, filip], 'Kerr v Jakob Ingebrigtsen'],
  [sergey, vasiliy, [], 'Sergey Bubka v Vasiliy Bubka'],
])('two of one family name are called by their whole names: %#', (a, b, beside, label) => {
  expect(toRivalry(a, b, beside).label).toBe(label);
});
