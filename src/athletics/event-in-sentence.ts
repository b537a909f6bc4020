import { type Event, eventName } from './discipline.ts';

/** The name of an event within a sentence: "men’s 1500 m". */
export const eventInSentence = (event: Event): string =>
  eventName(event).replace(/^[A-Z]/, (letter) => letter.toLowerCase());
