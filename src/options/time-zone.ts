import { fold } from '../athletics/name.ts';
import type { Complete } from '../command.ts';
import type { Invocation } from '../invocation.ts';
import { editDistance } from '../lists/edit-distance.ts';
import { Refusal } from '../refusal.ts';
import { either } from '../wording/either.ts';
import { choiceOf } from './choices.ts';
import { typedText } from './found-or-refuse.ts';

/** Names of today for zones that ICU still lists under those of yesterday. */
const RENAMED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

const zones: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone').map((zone) => RENAMED[zone] ?? zone)];

/** What a zone is found by: "europe oslo". */
const folded: readonly (readonly [zone: string, name: string])[] = zones.map((zone) => [zone, fold(zone)]);

/** Where athletics fans are many, for whoever has typed nothing yet. */
const USUAL = [
  'Europe/London',
  'Europe/Oslo',
  'Europe/Berlin',
  'Europe/Paris',
  'Europe/Madrid',
  'Europe/Rome',
  'Europe/Warsaw',
  'Africa/Nairobi',
  'Africa/Addis_Ababa',
  'Africa/Johannesburg',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Jamaica',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Asia/Shanghai',
  'Australia/Sydney',
  'Pacific/Auckland',
  'UTC',
];

/** The name of a zone as `Temporal` writes it; null for what is none, and for a mere offset, which knows no summer time. */
function zoneNamed(text: string): string | null {
  if (!/^[a-z]/i.test(text)) return null;
  try {
    return new Temporal.ZonedDateTime(0n, text).timeZoneId;
  } catch {
    return null;
  }
}

/** Those of whose names a text is the beginning of a word, cities first: "new y" finds America/New_York. */
function zonesLike(text: string): string[] {
  const typed = fold(text);
  if (typed === '') return [...USUAL];
  const isCity = ([, name]: (typeof folded)[number]): boolean => name.split(' ').slice(1).join(' ').startsWith(typed);
  const found = folded.filter(([, name]) => ` ${name}`.includes(` ${typed}`));
  return [...found.filter(isCity), ...found.filter((zone) => !isCity(zone))].map(([zone]) => zone);
}

const SUGGESTIONS = 3;
const MISSPELT = 3;

const cityOf = (zone: string): string => fold(zone.split('/').at(-1) ?? '');

/** Zones whose city is spelt nearly so: one letter in three may be wrong, or two of them stand the wrong way round. */
function zonesNear(text: string): string[] {
  const typed = cityOf(text);
  return zones
    .map((zone) => ({ zone, city: cityOf(zone) }))
    .map(({ zone, city }) => ({
      zone,
      away: editDistance(city, typed, MISSPELT),
      length: city.length,
    }))
    .filter(({ away, length }) => away <= MISSPELT && away * 3 <= length)
    .sort((a, b) => a.away - b.away)
    .map(({ zone }) => zone);
}

/** The time zone a text means: by IANA’s name, or by a city that only one is called after. `again` asks the same of another. @throws Refusal that offers those nearby */
export function zoneOrRefuse(text: string, again?: (zone: string) => Invocation): string {
  const named = zoneNamed(text.trim().replaceAll(' ', '_'));
  if (named !== null) return named;
  const like = fold(text) === '' ? [] : zonesLike(text);
  const [only, another] = like;
  if (only !== undefined && another === undefined) return only;
  const offered = (like.length > 0 ? like : zonesNear(text)).slice(0, SUGGESTIONS);
  const hint =
    offered.length > 0 ? `Did you mean ${either(offered)}?` : 'Type your nearest big city and pick from the list.';
  throw new Refusal(
    `No time zone called ${typedText(text)}. ${hint}`,
    again ? offered.map((zone) => ({ label: zone, invocation: again(zone) })) : [],
  );
}

const clockIn = (zone: string, now: Temporal.Instant): string =>
  now.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });

/** Zones by city or region, with what their clocks show. */
export const completeTimeZone: Complete = ({ now }, typed) =>
  zonesLike(typed)
    .slice(0, 25)
    .map((zone) => choiceOf(`${zone.replaceAll('_', ' ')} · ${clockIn(zone, now)} now`, zone));
