import type { Athlete } from '../athletics/athlete.ts';
import type { Race } from '../results/race.ts';
import { placeText, sexLetter, shortDay, shortDiscipline } from '../wording/event-words.ts';
import { flag } from '../wording/flag.ts';
import { markText } from '../wording/mark-text.ts';
import { shortRound } from '../wording/round-words.ts';
import { shortName, tableName } from '../wording/short-name.ts';
import { windText } from '../wording/wind-text.ts';
import type { SourceNotes } from './source-notes.ts';
import { cuttable, type Layout, type Line, table } from './table.ts';

const withWinners: Layout = {
  left: [{ align: 'end' }],
  right: [{ align: 'start' }, { align: 'start', shorten: shortName }, { align: 'end' }],
};
const ofOne: Layout = { left: [{ align: 'end' }], right: [cuttable, { align: 'end' }, { align: 'end' }] };

/** What the races of a page have in common, and needs not be said of each. */
interface Common {
  readonly discipline: boolean;
  readonly sex: boolean;
}

const commonTo = (races: readonly Race[]): Common => ({
  discipline: new Set(races.map(({ event }) => shortDiscipline(event))).size === 1,
  sex: new Set(races.map(({ event }) => event.sex)).size === 1,
});

/** "M 1500 m h1", without what goes without saying. */
function whatText(race: Race, { discipline, sex }: Common): string {
  const letter = discipline && sex ? '' : sexLetter(race.event);
  return [letter, discipline ? '' : shortDiscipline(race.event), shortRound(race)].filter(Boolean).join(' ');
}

/** Who won a race; with the mark where all are of one discipline, which leaves room for it. */
function winnerLine(race: Race, common: Common, notes: SourceNotes): Line {
  const won = race.performances.find(({ place }) => place === 1);
  return {
    left: [shortDay(race.date, false)],
    flag: flag(won?.nation ?? won?.athlete.nation ?? null),
    right: [
      whatText(race, common),
      won ? tableName(won.athlete) : '–',
      common.discipline && won?.mark ? markText(won) : '',
    ],
    note: notes.note(race.sources),
  };
}

/** What one athlete did in a race. */
function ownLine(race: Race, common: Common, { id }: Athlete, notes: SourceNotes): Line {
  const own = race.performances.find(({ athlete }) => athlete.id === id);
  return {
    left: [shortDay(race.date, false)],
    flag: flag(race.edition.nation),
    right: [
      [...(common.discipline ? [] : [shortDiscipline(race.event)]), shortRound(race)].filter(Boolean).join(' '),
      own ? placeText(own) : '–',
      own ? markText(own) : '–',
    ],
    note: own ? [windText(own), notes.note(own.sources)].filter(Boolean).join(' ') : '',
  };
}

/** A line for each race: with what one athlete did in it or, when it is nobody’s, with who won. */
export function raceListLines(races: readonly Race[], athlete: Athlete | undefined, notes: SourceNotes): string[] {
  const common = commonTo(races);
  const lines = races.map((race) =>
    athlete ? ownLine(race, common, athlete, notes) : winnerLine(race, common, notes),
  );
  return table(lines, athlete ? ofOne : withWinners);
}
