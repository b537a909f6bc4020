import type { z } from 'zod';
import { announcement } from '../src/announcements/announcement.ts';
import { dayOf } from '../src/announcements/next-due.ts';
import type { Settings, Subscription } from '../src/announcements/subscription.ts';
import {
  applySubscriptionChange,
  isActive,
  type SubscriptionChange,
} from '../src/announcements/subscription-change.ts';
import { TEASER } from '../src/announcements/teaser.ts';
import { announcementCard } from '../src/cards/announcement-card.ts';
import { card } from '../src/cards/card.ts';
import { colours } from '../src/cards/colours.ts';
import { previewCard } from '../src/cards/preview-card.ts';
import { subscriptionCard } from '../src/cards/subscription-card.ts';
import { type Caller, defineCommand, type Outcome } from '../src/command.ts';
import type { Invocation, Lead } from '../src/invocation.ts';
import { announceData, announceOptions } from '../src/options/announce-options.ts';
import { completeParts } from '../src/options/announced-parts.ts';
import { questionRefused } from '../src/options/ended-early.ts';
import { mayPingRoles } from '../src/options/post-permissions.ts';
import { serverSettings } from '../src/options/server-settings.ts';
import { completeTime } from '../src/options/time-of-day.ts';
import { completeTimeZone } from '../src/options/time-zone.ts';
import { Refusal } from '../src/refusal.ts';
import { ephemeral, type Reply } from '../src/reply.ts';
import { guildScope } from '../src/scope.ts';
import type { World } from '../src/world.ts';

type Asked = z.infer<typeof announceOptions>;
type Setup = Extract<Asked, { subcommand: 'setup' }>;
type Plain = Exclude<Asked['subcommand'], 'setup'>;

const invocationOf = (subcommand: Plain): Invocation => ({ command: 'announce', subcommand, options: {} });
const PREVIEW: Lead = { label: 'Preview', invocation: invocationOf('preview') };
const TEST: Lead = { label: 'Post a test', invocation: invocationOf('test') };
const PAUSE: Lead = { label: 'Pause', invocation: invocationOf('pause'), inPlace: true };
const RESUME: Lead = { label: 'Resume', invocation: invocationOf('resume'), inPlace: true };

const STOPPED = 'Announcements are stopped. `/announce setup` starts them again.';

/** @throws Refusal in private messages, and for whoever may not manage the server */
function managedGuild({ guildId, mayManage }: Caller): string {
  if (guildId === null)
    throw new Refusal('Announcements are for servers. Here `/follow me` can bring you news in a direct message.');
  if (mayManage) return guildId;
  throw new Refusal(
    'Only members who may manage this server can decide on its announcements. `/follow me` is for you alone.',
  );
}

/** @throws Refusal before anything is set up */
function settingsOf({ settings }: Subscription): Settings {
  if (settings) return settings;
  throw new Refusal(
    'No announcements are set up here yet. Start with `/announce setup`: choose a channel, a time and your time zone.',
  );
}

/** The card of the subscription, as it is or as it will be. */
function show(world: World, guildId: string, subscription: Subscription, said: string): Reply {
  const { settings, paused, suspended } = subscription;
  const goOn = paused || suspended ? RESUME : PAUSE;
  return subscriptionCard({
    title: 'Announcements',
    said,
    subscription,
    guildId,
    now: world.now,
    troubles: settings ? questionRefused(world, settings) : [],
    resume: '`/announce resume`',
    list: '`/follow list`',
    leads: settings ? [PREVIEW, TEST, goOn] : [],
  });
}

/** The change, and the card of what it makes of the subscription. */
function changed(world: World, guildId: string, change: SubscriptionChange, said: string): Outcome {
  const subscription = applySubscriptionChange(world.memory.subscription, change);
  return {
    reply: show(world, guildId, subscription, said),
    changes: [{ of: 'subscription', key: guildScope(guildId), change }],
  };
}

/** How a role can be pinged that the bot may not mention. */
const pingHint = ({ roleId, channelId }: Settings, caller: Caller): string =>
  roleId === null || (channelId !== null && mayPingRoles(caller, channelId))
    ? ''
    : ` For the ping, let everyone mention <@&${roleId}>, or let me mention all roles.`;

function setUp(world: World, asked: Setup, caller: Caller): Outcome {
  const guildId = managedGuild(caller);
  const settings = serverSettings(asked, caller);
  const change = { kind: 'set up', settings, at: world.now } as const;
  return changed(world, guildId, change, `That is set up.${pingHint(settings, caller)}`);
}

function preview(world: World, guildId: string, settings: Settings): Reply {
  const { subscription } = world.memory;
  const day = dayOf(settings, world.now).toString();
  const made = announcement(world, subscription, { subscriber: guildScope(guildId), day, teaser: TEASER });
  if (!made) throw new Refusal('There is nothing to tell now, so nothing would be posted.');
  const post = announcementCard(made, { ...settings, as: 'preview' });
  return previewCard(post, `Preview: only you see this. It would be posted in <#${settings.channelId}>.`);
}

function resume(world: World, guildId: string): Outcome | Reply {
  const { subscription } = world.memory;
  if (isActive(subscription)) return show(world, guildId, subscription, 'They go out already.');
  return changed(world, guildId, { kind: 'resume', at: world.now }, 'They go on.');
}

function test(guildId: string, { channelId }: Settings): Outcome {
  const said = `A test is on its way to <#${channelId}>. It pings nobody, and the next announcement comes none the less. If it doesn’t arrive, \`/announce status\` says why.`;
  return {
    reply: ephemeral(card({ color: colours.day, description: said })),
    errand: { kind: 'announce-now', subscriber: guildScope(guildId) },
  };
}

function run(world: World, asked: Plain, caller: Caller): Outcome | Reply {
  const guildId = managedGuild(caller);
  const settings = settingsOf(world.memory.subscription);
  switch (asked) {
    case 'preview':
      return preview(world, guildId, settings);
    case 'status':
      return show(world, guildId, world.memory.subscription, '');
    case 'pause':
      return changed(world, guildId, { kind: 'pause' }, 'They pause.');
    case 'resume':
      return resume(world, guildId);
    case 'stop':
      return changed(world, guildId, { kind: 'stop' }, STOPPED);
    case 'test':
      return test(guildId, settings);
  }
}

/** `/announce`: what a server is told every day, where and when. */
export const announce = defineCommand({
  data: announceData,
  examples: [
    '/announce setup channel:#finish-line time:7:30 timezone:Europe/Oslo',
    '/announce preview',
    '/announce status',
  ],
  options: announceOptions,
  complete: { time: completeTime, timezone: completeTimeZone, content: completeParts },
  run: (world, asked, caller) =>
    asked.subcommand === 'setup' ? setUp(world, asked, caller) : run(world, asked.subcommand, caller),
});
