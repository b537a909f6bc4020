import { describe, expect, test } from 'vitest';
import { result } from '../../commands/result.ts';
import { outcomeOf } from '../../src/command.ts';
import { importLists } from '../../src/import/import-lists.ts';
import { decodeInvocation } from '../../src/invocation.ts';
import { listStore } from '../../src/lists/list-store.ts';
import { callerOf } from '../fixture-caller.ts';
import { listWorld } from '../fixture-list-world.ts';
import { SOURCE } from '../fixture-lists.ts';
import { resultsWith } from '../fixture-world.ts';

const ROWS = `Sex,Discipline,Mark,Wind,Name,DOB,Nat,Pos,Venue,Date,Points
men,100 metres,9.58,0.9,Usain BOLT,21 AUG 1986,JAM,1,Berlin (GER),16 AUG 2009,1356
men,100 metres,9.89,0.2,Usain BOLT,21 AUG 1986,JAM,1sf1,Berlin (GER),16 AUG 2009,1250
men,100 metres,9.93,-0.2,Tyson GAY,09 AUG 1982,USA,1sf2,Berlin (GER),16 AUG 2009,1240
women,100 metres,10.73,0.1,Shelly-Ann FRASER-PRYCE,27 DEC 1986,JAM,1,Berlin (GER),17 AUG 2009,1260
women,200 metres,22.02,0.1,Allyson FELIX,18 NOV 1985,USA,1,Berlin (GER),21 AUG 2009,1240
men,800 metres,1:44.00,,Heat RUNNER,01 JAN 1986,KEN,1h1,Nice (FRA),12 JUL 1995,1180
men,800 metres,1:44.50,,Other RUNNER,01 JAN 1987,KEN,1h2,Nice (FRA),12 JUL 1995,1170
`;
const lists = listStore(
  importLists([{ path: 'rows.csv', text: ROWS, source: SOURCE, completeTo: '2023-06-15' }]).lists,
);
const world = { ...listWorld, results: resultsWith(lists) };

/** What an invocation as a button holds it is answered with: title, the last line, and the labels of buttons. */
function ask(line: string) {
  const { embeds, components } = outcomeOf(result.run(world, decodeInvocation(line), callerOf())).reply;
  const buttons = components.flatMap((row) => row.components.flatMap((one) => (one.type === 2 ? [one] : [])));
  return {
    title: embeds[0]?.title,
    foot: embeds[0]?.description?.split('\n').at(-1),
    buttons: buttons.flatMap((button) => ('custom_id' in button ? [`${button.label} → ${button.custom_id}`] : [])),
  };
}

describe('who asks for nobody asks who won', () => {
  test('its finals come, and a button leads to every round', () => {
    expect(ask('result|meet=berlin 2009|event=100m')).toEqual({
      title: '100 m · Berlin 2009',
      foot: '-# 2 finals, with their winners',
      buttons: ['Every round → turn result|meet=berlin-ger-2009|event=100|rounds=every'],
    });
  });

  test('the only final of an event comes as a card', () => {
    const { title, buttons } = ask('result|meet=berlin 2009|event=men 100m');
    expect(title).toBe('Men’s 100 m, final');
    expect(buttons.at(-1)).toBe('Every round → turn result|meet=berlin-ger-2009|event=m 100|rounds=every');
  });

  test('every round leads back to finals', () => {
    expect(ask('result|meet=berlin-ger-2009|event=m 100|rounds=every')).toEqual({
      title: 'Men’s 100 m · Berlin 2009',
      foot: '-# 3 races, with their winners',
      buttons: ['Finals alone → turn result|meet=berlin-ger-2009|event=m 100'],
    });
  });

  test.each([
    ['where no final is known, heats do', 'meet=nice', '-# 2 races, with their winners', []],
    ['of an athlete every round is asked for', 'meet=berlin|athlete=bolt', '-# 2 races', []],
    [
      'without a meet, too, finals come, and the best are a press away',
      'event=100m|year=2009',
      '-# 2 finals, with their winners',
      [
        'Every round → turn result|event=100|year=2009|rounds=every',
        'Best of 2009 → open records|discipline=100|year=2009',
      ],
    ],
    [
      'which of several events are best nobody asks',
      'event=sprints|year=2009',
      '-# 3 finals, with their winners',
      ['Every round → turn result|event=sprints|year=2009|rounds=every'],
    ],
    [
      'of a year its finals',
      'year=2009',
      '-# 3 finals, with their winners',
      ['Every round → turn result|year=2009|rounds=every'],
    ],
  ])('%s', (_, options, foot, buttons) => {
    expect(ask(`result|${options}`)).toMatchObject({ foot, buttons });
  });
});
