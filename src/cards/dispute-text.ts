import type { APIEmbedField } from 'discord-api-types/v10';
import type { Dispute } from '../results/race.ts';
import { literal } from '../wording/markdown.ts';
import type { SourceNotes } from './source-notes.ts';

/** A heading, every reading with its sources, which one is shown, and why. */
export function disputeText(heading: string, { readings, reason }: Dispute, { note }: SourceNotes): string {
  const lines = readings.map(({ value, sources, chosen }) => {
    const reading = `${literal(value)} ${note(sources)}`.trim();
    return chosen ? `✓ ${reading}, shown here` : `✗ ${reading}`;
  });
  return [heading, ...lines, `-# ${literal(reason)}`].join('\n');
}

const DISPUTES_SHOWN = 3;

const moreText = (more: number): string[] => (more > 0 ? [`-# ${more} more: \`/sources\``] : []);

/** The field of a card that says where its sources disagree; none when they agree. */
export function disputeField(disputes: readonly Dispute[], notes: SourceNotes): APIEmbedField[] {
  if (disputes.length === 0) return [];
  const shown = disputes.slice(0, DISPUTES_SHOWN);
  const texts = shown.map((dispute) => disputeText(`**${literal(dispute.about)}**`, dispute, notes));
  return [{ name: 'Sources disagree', value: [...texts, ...moreText(disputes.length - shown.length)].join('\n') }];
}
