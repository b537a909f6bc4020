/** What a column of a list can hold. */
const listFields = [
  'mark',
  'wind',
  'name',
  'born',
  'nation',
  'position',
  'venue',
  'date',
  'points',
  'sex',
  'discipline',
] as const;
export type ListField = (typeof listFields)[number];

/** What lists head their columns with, in small letters. */
const HEADINGS: Readonly<Record<ListField, readonly string[]>> = {
  mark: ['mark', 'result', 'time', 'performance', 'distance', 'height', 'score'],
  wind: ['wind', 'wind (m/s)'],
  name: ['competitor', 'athlete', 'name', 'full name'],
  born: ['dob', 'born', 'birthday', 'birthdate', 'birth date', 'date of birth', 'year of birth', 'yob'],
  nation: ['nat', 'nationality', 'nation', 'country', 'nat.'],
  position: ['pos', 'position', 'place', 'pos.'],
  venue: ['venue', 'location', 'city', 'meet', 'competition'],
  date: ['date', 'day'],
  points: ['results score', 'points', 'resultscore', 'result score'],
  sex: ['sex', 'gender'],
  discipline: ['discipline', 'event'],
};

/** What no row can do without; sex and discipline may come from the file’s path instead. */
const NEEDED: readonly ListField[] = ['mark', 'name', 'nation', 'venue', 'date'];

/** Where each field stands in a row; absent ones are undefined. */
export type ListHeader = Readonly<Partial<Record<ListField, number>>>;

/** The columns of a list by its first row; or which of those that it can’t do without are missing. */
export function readListHeader(cells: readonly string[]): ListHeader | { readonly missing: readonly ListField[] } {
  const headings = cells.map((cell) => cell.trim().toLowerCase());
  const found = listFields.flatMap((field) => {
    const index = HEADINGS[field].map((heading) => headings.indexOf(heading)).find((at) => at >= 0);
    return index === undefined ? [] : [[field, index] as const];
  });
  const header: ListHeader = Object.fromEntries(found);
  const missing = NEEDED.filter((field) => header[field] === undefined);
  return missing.length > 0 ? { missing } : header;
}
