import { z } from 'zod';

/** An id as Discord writes it: a number of up to 64 bits, as text. */
export const snowflake = z.string().regex(/^\d{1,20}$/);

/** Milliseconds from 1970 to the first of Discord's seconds: https://discord.com/developers/docs/reference#snowflakes */
const EPOCH = 1_420_070_400_000n;

/** The id that anything made at this moment has at least. */
export const firstIdAt = (moment: Temporal.Instant): string =>
  String((BigInt(moment.epochMilliseconds) - EPOCH) << 22n);

/** The youngest of some ids; undefined for none. */
export const youngestOf = (ids: readonly string[]): string | undefined =>
  ids.reduce<string | undefined>((a, b) => (a === undefined || BigInt(b) > BigInt(a) ? b : a), undefined);
