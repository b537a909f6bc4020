import { z } from 'zod';

/** A moment, stored as ISO 8601 in UTC. */
export const instantSchema = z.codec(z.iso.datetime(), z.instanceof(Temporal.Instant), {
  decode: (text) => Temporal.Instant.from(text),
  encode: (moment) => moment.toString(),
});
