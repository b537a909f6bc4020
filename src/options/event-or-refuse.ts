import { type EventQuery, parseEvent } from '../athletics/parse-event.ts';
import { Refusal } from '../refusal.ts';
import { begunEvent } from './begun-event.ts';
import { typedText } from './found-or-refuse.ts';
import { spellEvent } from './spell-event.ts';

/** The event a text means, also when a letter or two of it are wrong, or it only begins the name. @throws Refusal when it is none. */
export function eventOrRefuse(text: string): EventQuery {
  const event = parseEvent(text) ?? parseEvent(spellEvent(text)) ?? parseEvent(begunEvent(text) ?? '');
  if (event) return event;
  throw new Refusal(`No event called ${typedText(text)}. Try “1500”, “women’s mile”, “110 hurdles” or “pole vault”.`);
}
