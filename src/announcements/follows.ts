import { meetId } from '../athletics/meet-id.ts';
import { isEvent, parseEvent } from '../athletics/parse-event.ts';
import type { IndexedQuote } from '../quotes/quote-index.ts';
import type { Race } from '../results/race.ts';
import type { Follow } from './subscription.ts';

/** Whether a race is one that somebody who follows this wants to hear of. */
export function followsRace({ kind, id }: Follow, { event, edition, performances }: Race): boolean {
  switch (kind) {
    case 'athlete':
      return performances.some(({ athlete }) => athlete.id === id);
    case 'event': {
      const query = parseEvent(id);
      return query !== null && isEvent(query, event);
    }
    case 'meet':
      return meetId(edition.id) === id;
  }
}

/** Whether a quote is by or about somebody who is followed. */
export const followsQuote = (
  { kind, id }: Follow,
  { speakerId, aboutIds }: Pick<IndexedQuote, 'speakerId' | 'aboutIds'>,
): boolean => kind === 'athlete' && (speakerId === id || aboutIds.includes(id));
