import { type EventQuery, parseEvent } from '../athletics/parse-event.ts';
import { Refusal } from '../refusal.ts';
import { begunEvent } from './begun-event.ts';
import { typedText } from './found-or-refuse.ts';
import { spellEvent } from './spell-event.ts';

/** What fans add to an event when they ask for its best: "100 m world record", "WR 1500". */
const ADDED = /\b(?:(?:world|olympic|national) records?|records?|wr|all[ -]?time|bests?|lists?|results?)\b/gi;

/** The event a text means, also when a letter or two of it are wrong, it only begins the name, or it says that it asks for the best. @throws Refusal when it is none. */
export function eventOrRefuse(text: string): EventQuery {
  const bare = text.replace(ADDED, ' ');
  const event =
    parseEvent(text) ?? parseEvent(spellEvent(text)) ?? parseEvent(bare) ?? parseEvent(begunEvent(text) ?? '');
  if (event) return event;
  throw new Refusal(`No event called ${typedText(text)}. Try “1500”, “women’s mile”, “110 hurdles” or “pole vault”.`);
}
