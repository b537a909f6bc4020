import type { MeetReference } from '../../articles/record.ts';
import type { PlacedMeet } from './placed-meet.ts';

/** How a record refers to a meet; null when there is none, or only a city. */
export const meetReference = (meet: PlacedMeet | null): MeetReference | null =>
  meet && !meet.isCityAlone
    ? { id: meet.meet?.id ?? null, name: meet.edition?.name ?? meet.meet?.name ?? meet.name, year: meet.year }
    : null;
