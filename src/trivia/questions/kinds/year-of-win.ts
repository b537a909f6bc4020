import type { Edition } from '../../../athletics/edition.ts';
import { rowsInEvent } from '../../../lists/athlete-rows.ts';
import { aboutFinal } from '../about-final.ts';
import { type Final, finalAt } from '../final-at.ts';
import { finals, finalsAtEdition, isFinalIn } from '../finals.ts';
import { isRetold } from '../is-retold.ts';
import { hasTitles, meetOf } from '../prestige.ts';
import type { Scope } from '../scope.ts';
import { shuffled } from '../shuffled.ts';
import { winSentence } from '../win-sentence.ts';
import { worded } from '../worded.ts';
import { eventAt, meetOnly } from '../wording.ts';
import type { Kind } from './kind.ts';

/** So many years before and after somebody may have won as well; the nearest editions are those that may be confused. */
const REACH = 12;
const NEAREST = 6;
/** A title may be thought won so long before the first mark on the lists, or after the last. */
const AROUND = 1;

/** An edition that is called by another year than it was held in would be an answer with two years. */
const isPlain = ({ name, year }: Edition): boolean => !/\d{4}/.test(name) || name.includes(String(year));

/** The final of the same event at another edition, where somebody else won for sure. */
function wonByAnother({ world: { results } }: Scope, { race, winner }: Final, year: number): boolean {
  return finalsAtEdition(results, `${meetOf(race.edition)}-${year}`).some((number) => {
    const other = isFinalIn(results, number, race.event) ? finalAt(results, number) : null;
    return (
      other !== null &&
      other.winner.athlete.id !== winner.athlete.id &&
      isPlain(other.race.edition) &&
      // The same person under another name.
      (other.winner.athlete.born === null || other.winner.athlete.born !== winner.athlete.born)
    );
  });
}

/** The years about that of a win, the nearest first, in which the winner was about; those with marks in the event before the others. */
function otherYears({ world: { results } }: Scope, { race, winner, year }: Final): readonly number[] {
  const { store } = results.listed;
  const number = results.listed.numberOf(winner.athlete.id);
  const rows = number === undefined ? [] : Array.from(rowsInEvent(store, number, race.event).rows);
  const years = rows.map((row) => store.yearOf[store.raceOf[row] ?? 0] ?? 0);
  const active = new Set(years);
  const [from, to] = [Math.min(year, ...years) - AROUND, Math.max(year, ...years) + AROUND];
  const near = Array.from({ length: REACH }, (_, i) => i + 1)
    .flatMap((away) => [year - away, year + away])
    .filter((other) => other >= from && other <= to);
  return [...near.filter((other) => active.has(other)), ...near.filter((other) => !active.has(other))];
}

/** In which year somebody won a title that is fought for again and again. */
export const yearOfWin: Kind = {
  name: 'year-of-win',
  pool: finals,
  draft(scope, candidate) {
    const final = finalAt(scope.world.results, candidate);
    if (!final?.isNamed || !isPlain(final.race.edition) || /\d{4}/.test(final.race.edition.name)) return null;
    const { race, winner, year } = final;
    // Who wins a meet of one day often wins it in several years, and nobody keeps count.
    if (winner.athlete.team || (!isRetold(final) && !hasTitles(race.edition) && race.event.discipline !== 'marathon'))
      return null;
    const near = otherYears(scope, final).filter((other) => wonByAnother(scope, final, other));
    const wrong = shuffled(near.slice(0, NEAREST), scope.random, 3);
    if (wrong.length < 3) return null;
    const what = `the ${eventAt(race.event, race.edition)} at ${meetOnly(race.edition)}`;
    return {
      prompt: worded(scope.random, [
        `In which of these years did ${winner.athlete.name} win ${what}?`,
        `${winner.athlete.name} won ${what} in one of these years. Which?`,
      ]),
      right: String(year),
      wrong: wrong.map(String),
      ...aboutFinal(final),
      why: winSentence(final),
    };
  },
};
