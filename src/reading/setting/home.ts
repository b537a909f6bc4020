import { contains } from '../text/span.ts';
import { isLookedBackAt } from './flashbacks.ts';
import type { PlacedMeet } from './placed-meet.ts';
import type { Stage } from './setting.ts';

/** A meet that nobody listed is the story’s when it is named within so many sentences, or in the first half. */
const EARLY = 8;

/** The meet that an article reports on: the first it names outright as of its own days, else the one its headings name (`headed`), else a city’s that stands without its year; null when it names none. */
export function homeOf(text: string, stages: readonly Stage[], headed: readonly PlacedMeet[]): PlacedMeet | null {
  const own = stages.flatMap(({ meets, asides, sentence }, at) =>
    meets.filter(
      (meet) =>
        !isLookedBackAt(text, { start: meet.start, end: meet.end, aside: false }, sentence) &&
        isOfToday(meet) &&
        (meet.meet !== null || at < Math.max(EARLY, stages.length / 2)) &&
        !asides.some((aside) => contains(aside, meet)),
    ),
  );
  const outright = ({ cityOnly }: PlacedMeet) => !cityOnly;
  return (
    own.find(outright) ?? headed.filter(isOfToday).find(outright) ?? own.find((city) => !city.isYearPrinted) ?? null
  );
}

const isOfToday = ({ tense, asideFrom }: PlacedMeet): boolean => tense === 'today' && asideFrom === null;
