import { formatDate } from '../../athletics/date.ts';
import { isLegalWind } from '../../athletics/legal-wind.ts';
import { nationOf } from '../../athletics/nation.ts';
import { meetName } from '../../wording/event-words.ts';
import { markText } from '../../wording/mark-text.ts';
import { answerName } from './answer-name.ts';
import type { Final } from './final-at.ts';
import { meetOf } from './prestige.ts';
import { eventWords } from './wording.ts';

/** "Cole Hocker (United States) won the men’s 1500 m in 3:27.65: Olympic Games 2024, Paris, 6 Aug 2024". */
export function winSentence({ race: { edition, event }, winner, date, isNamed }: Final, more = ''): string {
  const code = winner.nation ?? winner.athlete.nation ?? '';
  // England, Scotland and the others have teams of their own there, which the lists don't tell apart.
  const isPartOf = code === 'GBR' && meetOf(edition) === 'commonwealth-games';
  const nation = winner.athlete.team || isPartOf ? undefined : nationOf(code);
  const isAided = winner.wind !== null && !isLegalWind(winner.wind);
  const mark = winner.mark
    ? ` ${winner.mark.measure === 'time' ? 'in' : 'with'} ${markText(winner)}${isAided ? ' (wind-aided)' : ''}`
    : '';
  const where = [isNamed ? meetName(edition) : null, edition.city, formatDate(date)].filter((part) => part !== null);
  const who = `${answerName(winner.athlete)}${nation ? ` (${nation.name})` : ''}`;
  return `${who} won the ${eventWords(event)}${mark}${more}: ${[...new Set(where)].join(', ')}.`;
}
