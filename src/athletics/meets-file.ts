import { z } from 'zod';
import { dateSchema } from './date.ts';
import { disciplineIdSchema } from './discipline.ts';
import { nationSchema } from './nation.ts';
import { roundSchema } from './round.ts';
import { sexSchema } from './sex.ts';
import { type Naming, refuseRepeatedNames } from './unique-names.ts';

const text = z.string().trim().min(1);
const aliases = z.array(text).default([]);
const place = {
  city: text.nullable().default(null),
  nation: nationSchema.nullable().default(null),
  venue: text.nullable().default(null),
};

/** A race whose day is known beforehand, so that "the Olympic 1500 m final" has a date. */
const scheduledRaceSchema = z.strictObject({
  discipline: disciplineIdSchema,
  sex: sexSchema,
  round: roundSchema.default('final'),
  date: dateSchema,
});

/**
 * One holding of a meet; `year` is when it took place (2021 for Tokyo 2020).
 * `name` and place are null where they are the meet's own, `end` where it lasted a day; `alsoIn` are other cities that had some of its events. `leagueFinal` ended a season
 * of the Diamond League, alone or with another.
 */
const editionSchema = z
  .strictObject({
    year: z.int().min(1896).max(2100),
    start: dateSchema,
    end: dateSchema.nullable().default(null),
    name: text.nullable().default(null),
    ...place,
    alsoIn: z.array(text).default([]),
    leagueFinal: z.boolean().default(false),
    aliases,
    races: z.array(scheduledRaceSchema).default([]),
  })
  .superRefine(({ year, start, end, races }, context) => {
    const last = end ?? start;
    if (!start.startsWith(String(year))) {
      context.addIssue({ code: 'custom', path: ['start'], message: `expected a day in ${year}, found ${start}` });
    }
    if (last < start) {
      context.addIssue({ code: 'custom', path: ['end'], message: `expected a day after the start, ${start}` });
    }
    for (const [index, { date }] of races.entries()) {
      if (date >= start && date <= last) continue;
      const message = `expected a day of the edition, ${start} to ${last}, found ${date}`;
      context.addIssue({ code: 'custom', path: ['races', index, 'date'], message });
    }
  });
export type MeetEdition = z.infer<typeof editionSchema>;

/** A race with a name of its own: the Bowerman Mile. */
const namedRaceSchema = z.strictObject({ discipline: disciplineIdSchema, sex: sexSchema });

/** One meet of `data/meets.json`; what the file leaves out is null, false or empty here. `disciplines` are all it has, where they are few: those of a road race. */
export const meetSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id such as "bislett-games"'),
    name: text,
    aliases,
    series: z.enum(['Diamond League']).nullable().default(null),
    ...place,
    indoor: z.boolean().default(false),
    disciplines: z.array(disciplineIdSchema).default([]),
    raceNames: z.record(text, namedRaceSchema).default({}),
    editions: z.array(editionSchema),
  })
  .superRefine(({ editions }, context) => {
    for (const [index, { year }] of editions.entries()) {
      const previous = editions[index - 1]?.year;
      if (previous === undefined || previous < year) continue;
      const message = `expected a year after ${previous}, as editions stand in order, found ${year}`;
      context.addIssue({ code: 'custom', path: ['editions', index, 'year'], message });
    }
  });
export type Meet = z.infer<typeof meetSchema>;

const ids = ({ id, name }: Meet, index: number): Naming => ({ called: id, owner: name, path: [index, 'id'] });

const namings = ({ name, aliases, editions }: Meet, index: number): Naming[] => [
  { called: name, owner: name, path: [index, 'name'] },
  ...aliases.map((alias, at) => ({ called: alias, owner: name, path: [index, 'aliases', at] })),
  ...editions.flatMap(({ year, aliases }, edition) =>
    aliases.map((alias, at) => ({
      called: alias,
      owner: `${name} ${year}`,
      path: [index, 'editions', edition, 'aliases', at],
    })),
  ),
];

/** All of `data/meets.json`. No id, name or alias stands for two meets or editions. */
export const meetsFileSchema = z.array(meetSchema).superRefine((meets, context) => {
  refuseRepeatedNames(meets.map(ids), context);
  refuseRepeatedNames(meets.flatMap(namings), context);
});
