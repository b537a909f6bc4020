import { z } from 'zod';
import { announcement } from '../src/announcements/announcement.ts';
import { dayOf } from '../src/announcements/next-due.ts';
import { guildSubscriber, type Settings, type Subscription } from '../src/announcements/subscription.ts';
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
import { completeParts } from '../src/options/announced-parts.ts';
import { channelOption, roleOption } from '../src/options/place-options.ts';
import { mayPingRoles } from '../src/options/post-permissions.ts';
import { serverSettings } from '../src/options/server-settings.ts';
import { emptyOption, minimumOption, settingsOptions, spoilersOption } from '../src/options/settings-options.ts';
import { managersCommand, nameOption, requiredName } from '../src/options/slash-command.ts';
import { completeTime } from '../src/options/time-of-day.ts';
import { completeTimeZone } from '../src/options/time-zone.ts';
import { Refusal } from '../src/refusal.ts';
import { ephemeral, type Reply } from '../src/reply.ts';
import type { World } from '../src/world.ts';

const data = managersCommand(
  'announce',
  'A good morning from the sport: news, this day, a quote, every day in a channel',
)
  .addSubcommand((setup) =>
    setup
      .setName('setup')
      .setDescription('Choose where and when, and what')
      .addChannelOption(channelOption('Where it is posted'))
      .addStringOption(requiredName('time', 'When, such as 7:30 or 7pm'))
      .addStringOption(requiredName('timezone', 'On whose clock? Type a big city nearby'))
      .addStringOption(nameOption('content', 'What, such as “news, quote”; everything unless you say so'))
      .addRoleOption(roleOption('Whom to ping; nobody unless you say so'))
      .addStringOption(spoilersOption)
      .addIntegerOption(minimumOption)
      .addStringOption(emptyOption),
  )
  .addSubcommand((preview) => preview.setName('preview').setDescription('What would be posted now, shown to you alone'))
  .addSubcommand((status) =>
    status.setName('status').setDescription('When the next one comes, and how the last ones went'),
  )
  .addSubcommand((pause) => pause.setName('pause').setDescription('No announcements until you resume'))
  .addSubcommand((resume) =>
    resume.setName('resume').setDescription('Go on after a pause, or after Discord refused a post'),
  )
  .addSubcommand((stop) =>
    stop.setName('stop').setDescription('No announcements any more; what the server follows is kept'),
  )
  .addSubcommand((test) =>
    test.setName('test').setDescription('Post one in the channel now, as a test that pings nobody'),
  );

const plain = ['preview', 'status', 'pause', 'resume', 'stop', 'test'] as const;

const options = z.discriminatedUnion('subcommand', [
  z.object({
    subcommand: z.literal('setup'),
    channel: z.string(),
    time: z.string(),
    timezone: z.string(),
    role: z.string().optional(),
    ...settingsOptions,
  }),
  z.object({ subcommand: z.enum(plain) }),
]);
type Setup = Extract<z.infer<typeof options>, { subcommand: 'setup' }>;
type Plain = (typeof plain)[number];

const invocationOf = (subcommand: Plain): Invocation => ({ command: 'announce', subcommand, options: {} });
const PREVIEW: Lead = { label: 'Preview', invocation: invocationOf('preview') };
const TEST: Lead = { label: 'Post a test', invocation: invocationOf('test') };
const PAUSE: Lead = { label: 'Pause', invocation: invocationOf('pause'), inPlace: true };
const RESUME: Lead = { label: 'Resume', invocation: invocationOf('resume'), inPlace: true };

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
function show({ now }: World, guildId: string, subscription: Subscription, said: string): Reply {
  const { settings, paused, suspended } = subscription;
  const goOn = paused || suspended ? RESUME : PAUSE;
  return subscriptionCard({
    title: 'Announcements',
    said,
    subscription,
    guildId,
    now,
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
    changes: [{ of: 'subscription', key: guildSubscriber(guildId), change }],
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

function preview(world: World, guildId: string): Reply {
  const { subscription } = world.memory;
  const settings = settingsOf(subscription);
  const day = dayOf(settings, world.now).toString();
  const made = announcement(world, subscription, { subscriber: guildSubscriber(guildId), day, teaser: TEASER });
  if (!made) throw new Refusal('There is nothing to tell now, so nothing would be posted.');
  const post = announcementCard(made, { ...settings, as: 'preview' });
  return previewCard(post, `Preview: only you see this. It would be posted in <#${settings.channelId}>.`);
}

/** @throws Refusal when there is nothing to go on with */
function resume(world: World, guildId: string): Outcome | Reply {
  const { subscription } = world.memory;
  settingsOf(subscription);
  if (isActive(subscription)) return show(world, guildId, subscription, 'They go out already.');
  return changed(world, guildId, { kind: 'resume', at: world.now }, 'They go on.');
}

function test({ memory }: World, guildId: string): Outcome {
  const { channelId } = settingsOf(memory.subscription);
  const said = `A test is on its way to <#${channelId}>. It pings nobody, and the next announcement comes none the less.`;
  return {
    reply: ephemeral(card({ color: colours.day, description: said })),
    errand: { kind: 'announce-now', subscriber: guildSubscriber(guildId) },
  };
}

function run(world: World, asked: Plain, caller: Caller): Outcome | Reply {
  const guildId = managedGuild(caller);
  const { subscription } = world.memory;
  switch (asked) {
    case 'preview':
      return preview(world, guildId);
    case 'status':
      settingsOf(subscription);
      return show(world, guildId, subscription, '');
    case 'pause':
      settingsOf(subscription);
      return changed(world, guildId, { kind: 'pause' }, 'They pause.');
    case 'resume':
      return resume(world, guildId);
    case 'stop':
      settingsOf(subscription);
      return changed(
        world,
        guildId,
        { kind: 'stop' },
        'Announcements are stopped. `/announce setup` starts them again.',
      );
    case 'test':
      return test(world, guildId);
  }
}

/** `/announce`: what a server is told every day, where and when. */
export const announce = defineCommand({
  data,
  examples: [
    '/announce setup channel:#finish-line time:7:30 timezone:Europe/Oslo',
    '/announce preview',
    '/announce status',
  ],
  options,
  complete: { time: completeTime, timezone: completeTimeZone, content: completeParts },
  run: (world, asked, caller) =>
    asked.subcommand === 'setup' ? setUp(world, asked, caller) : run(world, asked.subcommand, caller),
});
