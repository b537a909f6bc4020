import { z } from 'zod';
import type { DisciplineId } from '../athletics/discipline.ts';
import { type DisciplineKind, kindOf } from '../athletics/discipline-kind.ts';

/** What boards can be asked for: few enough that what is kept of a member stays small, whatever questions are about. */
export const boardTopicSchema = z.enum([
  'sprints',
  'distance',
  'road',
  'hurdles',
  'walks',
  'relays',
  'jumps',
  'throws',
  'combined',
  'quotes',
  'predictions',
]);
export type BoardTopic = z.infer<typeof boardTopicSchema>;

/** What each is called. */
export const boardTopicNames: Readonly<Record<BoardTopic, string>> = {
  sprints: 'Sprints',
  distance: 'Distance',
  road: 'Road',
  hurdles: 'Hurdles and steeple',
  walks: 'Race walks',
  relays: 'Relays',
  jumps: 'Jumps',
  throws: 'Throws',
  combined: 'Combined events',
  quotes: 'Quotes',
  predictions: 'Predictions',
};

const BY_KIND: Readonly<Record<DisciplineKind, BoardTopic>> = {
  Sprints: 'sprints',
  Distance: 'distance',
  Road: 'road',
  'Hurdles and steeple': 'hurdles',
  'Race walks': 'walks',
  Relays: 'relays',
  Jumps: 'jumps',
  Throws: 'throws',
  'Combined events': 'combined',
};

/** The topic of a discipline. */
export const boardTopicOf = (discipline: DisciplineId): BoardTopic => BY_KIND[kindOf(discipline)];
