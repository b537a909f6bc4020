import { expect, test } from 'vitest';
import { disciplines } from '../../src/athletics/discipline.ts';
import { parseEvent } from '../../src/athletics/parse-event.ts';
import { spellEvent } from '../../src/options/spell-event.ts';

test.each([
  ['javlin', 'javelin'],
  ['women’s javlin', 'women’s javelin'],
  ['steeplchase', 'steeplechase'],
  ['110 hurdels', '110 hurdles'],
  ['110hurdels', '110hurdles'],
  ['poll vault', 'pole vault'],
  ['heptatlon', 'heptathlon'],
  ['marahton', 'marathon'],
  ['discuss', 'discus'],
  ['long jmp', 'long jump'],
  ['4x100 rely', '4x100 relay'],
  ['mens higj jump', 'men high jump'],
  ['1500 meteres', '1500 metres'],
])('“%s” is spelled “%s”', (typed, spelled) => {
  expect(spellEvent(typed)).toBe(spelled);
  expect(parseEvent(spelled)).not.toBeNull();
});

test.each(['banana', 'hurdle banana', '', '🏃', 'bell'])('“%s” is no event, however it is spelled', (typed) => {
  expect(parseEvent(spellEvent(typed))).toBeNull();
});

test('the name of every event is spelled right', () => {
  for (const { id, name } of disciplines) expect(parseEvent(spellEvent(name))?.disciplines).toContain(id);
});
