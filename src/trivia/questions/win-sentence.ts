import { formatDate } from '../../athletics/date.ts';
import { isLegalWind } from '../../athletics/legal-wind.ts';
import { nationOf } from '../../athletics/nation.ts';
import { meetName } from '../../cards/event-words.ts';
import { markText } from '../../cards/mark-text.ts';
import { answerName } from './answer-name.ts';
import type { Final } from './final-at.ts';
import { eventWords } from './wording.ts';

/** "Cole Hocker (United States) won the men’s 1500 m in 3:27.65: Olympic Games 2024, Paris, 6 Aug 2024". */
export function winSentence({ race: { edition, event }, winner, date, isNamed }: Final, more = ''): string {
  const nation = winner.athlete.team ? undefined : nationOf(winner.nation ?? winner.athlete.nation ?? '');
  const isAided = winner.wind !== null && !isLegalWind(winner.wind);
  const mark = winner.mark
    ? ` ${winner.mark.measure === 'time' ? 'in' : 'with'} ${markText(winner)}${isAided ? ' (wind-aided)' : ''}`
    : '';
  const where = [isNamed ? meetName(edition) : null, edition.city, formatDate(date)].filter((part) => part !== null);
  const who = `${answerName(winner.athlete)}${nation ? ` (${nation.name})` : ''}`;
  return `${who} won the ${eventWords(event)}${mark}${more}: ${[...new Set(where)].join(', ')}.`;
}
