import type { Dispute, Race } from '../results/race.ts';
import type { Results } from '../results/results.ts';
import { meetName, raceTitle } from '../wording/event-words.ts';
import { literal } from '../wording/markdown.ts';
import { disputeText } from './dispute-text.ts';
import type { SourceNotes } from './source-notes.ts';

/** A dispute, and the race it is about. */
export interface OpenDispute {
  readonly race: Race;
  readonly dispute: Dispute;
}

/** Every point on which sources disagree. */
export const openDisputes = ({ told }: Results): OpenDispute[] =>
  told.flatMap((race) => race.disputes.map((dispute) => ({ race, dispute })));

/** "**2nd place** · Men’s 5000 m, final · Olympic Games 2024" over its readings. */
export const openDisputeText = ({ race, dispute }: OpenDispute, notes: SourceNotes): string =>
  disputeText(
    `**${literal(dispute.about)}** · ${raceTitle(race)} · ${literal(meetName(race.edition))}`,
    dispute,
    notes,
  );
