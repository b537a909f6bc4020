import type { Part } from '../announcements/subscription.ts';

/** What the parts of an announcement are called. */
export const partNames: Readonly<Record<Part, string>> = {
  news: 'news',
  day: 'on this day',
  quote: 'quote of the day',
  trivia: 'trivia',
};
