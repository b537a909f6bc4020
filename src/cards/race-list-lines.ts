import type { Athlete } from '../athletics/athlete.ts';
import type { Performance, Race } from '../results/race.ts';
import { placeText, sexLetter, shortDay, shortDiscipline, shortEvent } from '../wording/event-words.ts';
import { flag } from '../wording/flag.ts';
import { markText } from '../wording/mark-text.ts';
import { outingPlace } from '../wording/outing-text.ts';
import { ageText, shortRound, stageText } from '../wording/round-words.ts';
import { cellName, shortNames } from '../wording/short-name.ts';
import { shortWhats } from '../wording/short-what.ts';
import { windText } from '../wording/wind-text.ts';
import type { SourceNotes } from './source-notes.ts';
import { type Layout, type Line, table } from './table.ts';

const withWinners: Layout = {
  left: [{ align: 'end' }],
  right: [{ align: 'start' }, { align: 'start', shorten: shortNames }, { align: 'end' }],
};
const ofOne: Layout = {
  left: [{ align: 'end' }],
  right: [{ align: 'start', shorten: shortWhats }, { align: 'end' }, { align: 'end' }],
};

/** What the races of a page have in common, and needs not be said of each. */
interface Common {
  readonly discipline: boolean;
  readonly sex: boolean;
}

const commonTo = (races: readonly Race[]): Common => ({
  discipline: new Set(races.map(({ event }) => shortDiscipline(event))).size === 1,
  sex: new Set(races.map(({ event }) => event.sex)).size === 1,
});

const placed = (performance: Performance): string => outingPlace(performance) || 'place unknown';

/** Who won a race, and with what mark; where no source knows, the first on record, and the place. `what` tells which race it was. */
function winnerLine(race: Race, what: string, note: string): Line {
  const won = race.performances.find(({ place }) => place === 1);
  const best = won ?? race.performances[0];
  return {
    left: [shortDay(race.date, false)],
    flag: flag(best?.nation ?? best?.athlete.nation ?? null),
    right: [what, best ? cellName(best.athlete) : '–', best?.mark ? markText(best) : ''],
    note: [best ? windText(best) : '', best && !won ? placed(best) : '', note].filter(Boolean).join(' '),
  };
}

/** Winners where there is so much to tell that `what` race it was stands small below. */
function winnersAbove(races: readonly Race[], whatText: (race: Race) => string, notes: SourceNotes): string[] {
  const rows = table(
    races.map((race) => winnerLine(race, '', '')),
    withWinners,
  );
  return races.map((race, i) => {
    const below = [whatText(race), notes.note(race.sources)].filter(Boolean).join(' ');
    return [rows[i] ?? '', ...(below === '' ? [] : [`-# ${below}`])].join('\n');
  });
}

const SEXES = { men: 'Men', women: 'Women', mixed: 'Mixed' } as const;

/** The winners of one discipline: "M h1" stands before the name if that leaves room for it, and nothing where that goes without saying. */
function winnersOfOne(races: readonly Race[], { sex }: Common, notes: SourceNotes): string[] {
  const whatText = (race: Race): string =>
    [sex ? '' : sexLetter(race.event), shortRound(race)].filter(Boolean).join(' ');
  const rows = table(
    races.map((race) => winnerLine(race, whatText(race), notes.note(race.sources))),
    withWinners,
  );
  if (!rows.some((row) => row.includes('…'))) return rows;
  const whole = (race: Race): string =>
    [sex || race.event.sex === null ? '' : SEXES[race.event.sex], stageText(race), ageText(race)]
      .filter(Boolean)
      .join(' · ');
  return winnersAbove(races, whole, notes);
}

const eventAndStage = (race: Race): string =>
  [shortEvent(race.event), stageText(race), ageText(race)].filter(Boolean).join(' · ');

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

/** What to show of each race: what one athlete did in it or, when it is nobody’s, who won. */
export function raceListLines(races: readonly Race[], athlete: Athlete | undefined, notes: SourceNotes): string[] {
  const common = commonTo(races);
  if (athlete)
    return table(
      races.map((race) => ownLine(race, common, athlete, notes)),
      ofOne,
    );
  return common.discipline ? winnersOfOne(races, common, notes) : winnersAbove(races, eventAndStage, notes);
}
