import type { Prediction } from '../../../src/trivia/predictions/predictions.ts';

/** When the race of `predicted` starts. */
export const STARTS = Date.parse('2025-07-05T20:00:00Z');

/** A mile that is predicted with buttons, whose message is on its way. */
export const predicted = (more: Partial<Prediction> = {}): Prediction => ({
  id: 'p1',
  channelId: '40',
  guildId: '20',
  by: '10',
  style: 'buttons',
  race: {
    event: { discipline: 'mile', sex: 'men', indoor: false },
    meet: 'Prefontaine Classic 2025',
    edition: 'prefontaine-classic-2025',
    date: '2025-07-05',
    starts: STARTS,
  },
  options: [
    { id: 'josh-kerr', name: 'Josh Kerr' },
    { id: 'jakob-ingebrigtsen', name: 'Jakob Ingebrigtsen' },
    { id: null, name: 'Somebody else' },
  ],
  stage: { is: 'posting', since: STARTS - 9000, votes: [], followUp: null },
  ...more,
});
