import { z } from 'zod';
import { dateSchema } from './date.ts';
import { nationSchema } from './nation.ts';
import { type Naming, refuseRepeatedNames } from './unique-names.ts';

const bornSchema = z.union([dateSchema, z.string().regex(/^\d{4}$/)], {
  error: 'expected a date such as "2000-09-19", or a year such as "2000"',
});

/** One athlete of `data/athletes.json`; what the file leaves out is null or empty here. */
export const athleteEntrySchema = z.strictObject({
  name: z.string().trim().min(1),
  nation: nationSchema,
  sex: z.enum(['men', 'women']),
  /** ISO date, or a year alone. */
  born: bornSchema.nullable().default(null),
  /** Other spellings, short forms and nicknames. */
  aliases: z.array(z.string().trim().min(1)).default([]),
});
export type AthleteEntry = z.infer<typeof athleteEntrySchema>;

const namings = ({ name, aliases }: AthleteEntry, index: number): Naming[] => [
  { called: name, owner: name, path: [index, 'name'] },
  ...aliases.map((alias, position) => ({ called: alias, owner: name, path: [index, 'aliases', position] })),
];

/** All of `data/athletes.json`. No name and no alias stands for two athletes. */
export const athletesFileSchema = z
  .array(athleteEntrySchema)
  .superRefine((athletes, context) => refuseRepeatedNames(athletes.flatMap(namings), context));
