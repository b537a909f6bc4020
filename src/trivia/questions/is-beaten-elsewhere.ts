import { byMark } from '../../athletics/mark.ts';
import type { OtherMark } from '../../results/other-marks.ts';
import type { Results } from '../../results/results.ts';
import type { Best } from './best-at.ts';

/** Whether articles or lists that aren’t complete know a mark, among those meant, that is as good as a best or better. */
export const isBeatenElsewhere = (
  { otherMarks }: Results,
  { event, mark }: Pick<Best, 'event' | 'mark'>,
  isMeant: (other: OtherMark) => boolean,
): boolean => otherMarks(event).some((other) => byMark(other.mark, mark) <= 0 && isMeant(other));
