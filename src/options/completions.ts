import type { Athlete } from '../athletics/athlete.ts';
import { beginsName } from '../athletics/begins-name.ts';
import type { Edition } from '../athletics/edition.ts';
import { fold } from '../athletics/name.ts';
import { nationOf } from '../athletics/nation.ts';
import type { EventQuery } from '../athletics/parse-event.ts';
import { limits } from '../cards/limits.ts';
import type { Complete } from '../command.ts';
import { nationSizes } from '../lists/nation-sizes.ts';
import { suggestAthletes } from '../results/find-athlete.ts';
import { suggestMeets } from '../results/find-meet.ts';
import { isLeagueFinal, LEAGUE_FINAL } from '../results/league-finals.ts';
import type { Results } from '../results/results.ts';
import { rivalsOf } from '../results/rivals.ts';
import { labelAmong } from '../wording/athlete-label.ts';
import { eventTitle, meetName } from '../wording/event-words.ts';
import { type Choice, choiceOf } from './choices.ts';
import { filledIn } from './filled-in.ts';
import { meetAsked, raceNamed } from './meet-asked.ts';
import { nationsBeginning } from './nation-or-refuse.ts';

const named = (athlete: Athlete, _: number, all: readonly Athlete[]) => choiceOf(labelAmong(athlete, all), athlete.id);

/** Of those who begin with what was typed, first those in the news, then those of `data/athletes.json` who have raced; all others stay behind. */
function familiarFirst(results: Results, suggested: readonly Athlete[], typed: string): Athlete[] {
  const known = new Set(results.athletes.map(({ id }) => id));
  const rankOf = (athlete: Athlete): number => {
    if (athlete.team) return 0;
    if (!known.has(athlete.id) || !beginsName(athlete, typed)) return 3;
    if (results.toldOf(athlete.id).length > 0) return 1;
    return results.listed.numberOf(athlete.id) === undefined ? 3 : 2;
  };
  return suggested.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Athletes by name, the familiar first; those whom articles tell of and the most famous when nothing was typed. */
export const completeAthlete: Complete = ({ results }, typed) =>
  familiarFirst(results, suggestAthletes(results, typed), typed).slice(0, limits.choices).map(named);

/** Athletes by name, first the rivals of the athlete in another option; only those when nothing was typed. */
export const completeRivalOf =
  (option: string): Complete =>
  (world, typed, others) => {
    const athlete = filledIn(world.results, others[option]);
    const rivals = athlete ? rivalsOf(world.results, athlete, limits.choices) : [];
    const offered = rivals.map((rival) => rival.athlete).map(named);
    if (fold(typed) === '' && offered.length > 0) return offered;
    const all = completeAthlete(world, typed, others).filter(({ value }) => value !== athlete?.id);
    const met = offered.filter(({ value }) => all.some((choice) => choice.value === value));
    return [...met, ...all];
  };

/** "Weltklasse Zürich 2022 (Diamond League Final)", or "Olympic Games 2012 · 1500 m" where an event is meant. */
function meetChoice({ listed }: Results, edition: Edition, event: EventQuery | null): Choice {
  const name = isLeagueFinal(listed.store.meets, edition)
    ? `${meetName(edition)} (${LEAGUE_FINAL})`
    : meetName(edition);
  return event ? choiceOf(`${name} · ${eventTitle(event)}`, `${edition.id} ${event.key}`) : choiceOf(name, edition.id);
}

/** Meets by name, city or year, with the event that is named beside it; the latest when nothing was typed. */
export const completeMeet: Complete = ({ results }, typed) => {
  const meets = suggestMeets(results, typed);
  const race = raceNamed(results, meets, typed);
  if (meets.length > 0) return meets.map((edition) => meetChoice(results, edition, race));
  const asked = meetAsked(results, typed);
  return asked.event
    ? asked.meets.slice(0, limits.choices).map((edition) => meetChoice(results, edition, asked.event))
    : [];
};

/** Nations by name, code, demonym or flag; when nothing was typed, those with most performances in the lists. */
export const completeNation: Complete = ({ results }, typed) => {
  const sizes = nationSizes(results.listed.store);
  const begun = nationsBeginning(typed);
  const isOpen = fold(typed) === '' && begun.length === 0;
  const known = isOpen ? [...sizes.keys()].flatMap((code) => nationOf(code) ?? []) : begun;
  return known
    .toSorted((a, b) => (sizes.get(b.code) ?? 0) - (sizes.get(a.code) ?? 0))
    .map(({ code, name }) => choiceOf(`${name} (${code})`, code));
};
