import type { APIEmbedField } from 'discord-api-types/v10';
import { nextPost } from '../announcements/due-now.ts';
import type { Entry, Settings, Subscription } from '../announcements/subscription.ts';
import { formatDate } from '../athletics/date.ts';
import type { Lead } from '../invocation.ts';
import { ephemeral, type Reply } from '../reply.ts';
import { literal } from '../wording/markdown.ts';
import { moment } from '../wording/moment.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { colours } from './colours.ts';
import { partNames } from './part-names.ts';

/** So many of the last announcements are told of. */
const LAST = 7;

/** A subscription, and how it is spoken of. */
export interface ShownSubscription {
  readonly title: string;
  /** What has just happened to it; empty when it was only asked for. */
  readonly said: string;
  readonly subscription: Subscription;
  /** The server it is of; null for direct messages. */
  readonly guildId: string | null;
  readonly now: Temporal.Instant;
  /** What else went wrong, a sentence each. */
  readonly troubles: readonly string[];
  /** How to go on after a pause: "`/announce resume`". */
  readonly resume: string;
  /** How to see what is followed: "`/follow list`". */
  readonly list: string;
  readonly leads: readonly Lead[];
}

const whereOf = ({ channelId, roleId }: Settings): string =>
  [
    channelId === null ? 'in a direct message' : `in <#${channelId}>`,
    ...(roleId === null ? [] : [`for <@&${roleId}>`]),
  ].join(' ');

const wishesOf = ({ content, spoilers, minimum, whenEmpty }: Settings): string =>
  [
    content.map((part) => partNames[part]).join(', '),
    ...(spoilers === 'hidden' ? ['results hidden'] : []),
    ...(content.includes('day') ? [`on this day from ${minimum} points`] : []),
    whenEmpty === 'silent' ? 'silent when there is nothing' : 'says so when there is nothing',
  ].join(' · ');

function nextText({ subscription, now, resume }: ShownSubscription): string {
  const { suspended, paused } = subscription;
  if (suspended)
    return `**Suspended** ${moment(suspended.since, 'R')}: ${literal(suspended.why)} Put that right, then go on with ${resume}.`;
  if (paused) return `**Paused.** Go on with ${resume}.`;
  const next = nextPost(subscription, now);
  return next ? `Next: ${moment(next.at, 'F')}, ${moment(next.at, 'R')}` : '';
}

const linkTo = (guildId: string | null, channelId: string, messageId: string): string =>
  `https://discord.com/channels/${guildId ?? '@me'}/${channelId}/${messageId}`;

function entryText({ day, state }: Entry, guildId: string | null): string {
  const date = formatDate(day);
  switch (state.kind) {
    case 'posted':
      return `[${date}](${linkTo(guildId, state.channelId, state.messageId)}) · posted ${moment(state.at, 'R')}`;
    case 'posting':
      return `${date} · on its way since ${moment(state.since, 'R')}`;
    case 'missed':
      return `${date} · not posted: ${literal(state.why)}`;
    case 'empty':
      return `${date} · nothing to tell`;
  }
}

function lastOnes({ subscription, guildId }: ShownSubscription): APIEmbedField[] {
  const lines = subscription.ledger
    .slice(-LAST)
    .toReversed()
    .map((entry) => entryText(entry, guildId));
  return lines.length > 0 ? [{ name: 'The last ones', value: lines.join('\n') }] : [];
}

/** What is announced, when and where, when next, and what became of the last ones. Only whoever asked sees it. */
export function subscriptionCard(shown: ShownSubscription): Reply {
  const { title, said, subscription, troubles, list, leads } = shown;
  const { settings, follows } = subscription;
  const lines = settings
    ? [
        `Every day at **${settings.time}** ${literal(settings.timeZone)}, ${whereOf(settings)}`,
        nextText(shown),
        ...troubles,
        `-# ${wishesOf(settings)}`,
      ]
    : [];
  const followed = follows.length > 0 ? [`-# ${follows.length} followed: ${list}`] : [];
  return ephemeral(
    card(
      {
        color: colours.day,
        title,
        description: [...(said === '' ? [] : [said, '']), ...lines, ...followed].join('\n').trimEnd(),
        fields: lastOnes(shown),
      },
      leadRow(leads),
    ),
  );
}
