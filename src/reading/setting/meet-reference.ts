import type { MeetReference } from '../../articles/record.ts';
import type { PlacedMeet } from './placed-meet.ts';

/** How a record refers to a meet; null when there is none. */
export const meetReference = (meet: PlacedMeet | null): MeetReference | null =>
  meet && { id: meet.meet?.id ?? null, name: meet.edition?.name ?? meet.meet?.name ?? meet.name, year: meet.year };
