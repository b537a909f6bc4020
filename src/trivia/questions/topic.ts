import type { Athlete } from '../../athletics/athlete.ts';
import type { EventQuery } from '../../athletics/parse-event.ts';

/** What questions are wanted about. */
export type Topic =
  | { readonly kind: 'everything' }
  /** What articles tell: races and quotations. */
  | { readonly kind: 'articles' }
  | { readonly kind: 'quotes' }
  /** What happened on this day of the year. */
  | { readonly kind: 'today' }
  | { readonly kind: 'discipline'; readonly event: EventQuery }
  | { readonly kind: 'athlete'; readonly athlete: Athlete }
  /** Ten years from this one, such as 1990. */
  | { readonly kind: 'era'; readonly decade: number }
  /** World Athletics' three letters. */
  | { readonly kind: 'nation'; readonly nation: string };

/** A topic as a text that is another for another topic. */
export function topicKey(topic: Topic): string {
  switch (topic.kind) {
    case 'discipline':
      return `discipline ${topic.event.key}`;
    case 'athlete':
      return `athlete ${topic.athlete.id}`;
    case 'era':
      return `era ${topic.decade}`;
    case 'nation':
      return `nation ${topic.nation}`;
    default:
      return topic.kind;
  }
}
