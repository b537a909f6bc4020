import { z } from 'zod';
import { dateSchema } from '../athletics/date.ts';
import { disciplineIdSchema } from '../athletics/discipline.ts';
import { markSchema } from '../athletics/mark.ts';
import { nationSchema } from '../athletics/nation.ts';
import { recordSchema } from '../athletics/record.ts';
import { roundSchema } from '../athletics/round.ts';
import { sexSchema } from '../athletics/sex.ts';

/** Spans count characters (code points) of the article's text, which begins after its `URL:` line; `end` is the first one behind. */
const span = { start: z.int().nonnegative(), end: z.int().positive() };

const endsAfterStart = ({ start, end }: { readonly start: number; readonly end: number }): boolean => end > start;
const endError = { path: ['end'], error: 'expected an end after the start' };

/** The meet a claim speaks of: `id` when `data/meets.json` knows it, otherwise its name as printed. */
const meetReferenceSchema = z.strictObject({
  id: z.string().nullable(),
  name: z.string(),
  year: z.int().nullable(),
});
export type MeetReference = z.infer<typeof meetReferenceSchema>;

/** What one article says of one performance. `start` and `end` delimit the sentence it rests on. */
const claimSchema = z
  .strictObject({
    /** Full name, as the article prints it where it does; null when it names nobody. */
    athlete: z.string().nullable(),
    /** Another full name that the article prints for the athlete. */
    printedName: z.string().nullable(),
    /** The nation printed with the name, or known; World Athletics' code. */
    nation: nationSchema.nullable(),
    discipline: disciplineIdSchema.nullable(),
    sex: sexSchema.nullable(),
    indoor: z.boolean(),
    round: roundSchema,
    meet: meetReferenceSchema.nullable(),
    date: dateSchema.nullable(),
    place: z.int().positive().nullable(),
    mark: markSchema.nullable(),
    /** The mark as printed, when it is written otherwise there. */
    printedMark: z.string().nullable(),
    records: z.array(recordSchema),
    status: z.enum(['DNF', 'DNS', 'DQ']).nullable(),
    /** What the article does not state outright: the place of whoever was "ahead of" the third is derived. */
    derived: z.array(z.enum(['place', 'mark'])),
    /** A ranking, or a best told without its race; never a result. */
    background: z.boolean(),
    /** The rule that found it, for the person who reads `npm run read`. */
    why: z.string(),
    ...span,
  })
  .refine(endsAfterStart, endError);
export type Claim = z.infer<typeof claimSchema>;

/** Words somebody said, exactly as printed, without their quotation marks. */
const quoteSchema = z
  .strictObject({
    text: z.string().min(1),
    speaker: z.string().nullable(),
    about: z.strictObject({
      athletes: z.array(z.string()),
      discipline: disciplineIdSchema.nullable(),
      meet: meetReferenceSchema.nullable(),
    }),
    /** The printer lost the opening mark. */
    unopened: z.boolean(),
    why: z.string(),
    ...span,
  })
  .refine(endsAfterStart, endError);
export type Quote = z.infer<typeof quoteSchema>;

/** A printer's slip and what it was understood as: "3:27:65" is 3:27.65. */
const slipSchema = z
  .strictObject({ printed: z.string(), understood: z.string(), ...span })
  .refine(endsAfterStart, endError);
export type Slip = z.infer<typeof slipSchema>;

function isWebAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:\/\/\S+$/i.test(text) && url.username === '' && url.password === '';
}

/** Where an article stands; a card links to it, so it carries nobody's password. */
const urlSchema = z.string().refine(isWebAddress, {
  error: 'expected a web address such as "https://example.com/a", without user and password',
});

/** All that the bot keeps of one article. It holds none of the article's own prose. */
export const articleRecordSchema = z
  .strictObject({
    /** The first eight digits of `sha256`, which is of the text behind its address line, with line ends of one character. */
    id: z.string().regex(/^[0-9a-f]{8}$/, 'expected eight digits, 0 to 9 and a to f'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 digits, 0 to 9 and a to f'),
    url: urlSchema.nullable(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    author: z.string().nullable(),
    /** The day the text states; null when it states none. */
    published: dateSchema.nullable(),
    quotes: z.array(quoteSchema),
    claims: z.array(claimSchema),
    slips: z.array(slipSchema),
  })
  .refine(({ id, sha256 }) => sha256.startsWith(id), {
    path: ['id'],
    error: 'expected the first eight digits of `sha256`',
  });
export type ArticleRecord = z.infer<typeof articleRecordSchema>;

/** The earliest day the article can be from: the day it states, else the last race it reports. */
export const notBefore = ({ published, claims }: ArticleRecord): string | null =>
  published ??
  claims.flatMap((claim) => claim.date ?? []).reduce<string | null>((last, d) => (last && last > d ? last : d), null);
