import type { z } from 'zod';
import { type Follow, MOST_FOLLOWS, type Subscription } from '../src/announcements/subscription.ts';
import { applySubscriptionChange, type SubscriptionChange } from '../src/announcements/subscription-change.ts';
import { followsCard } from '../src/cards/follows-card.ts';
import { subscriptionCard } from '../src/cards/subscription-card.ts';
import { type Caller, defineCommand, type Outcome } from '../src/command.ts';
import { completeParts } from '../src/options/announced-parts.ts';
import { completeAthlete } from '../src/options/completions.ts';
import { completeDiscipline } from '../src/options/event-completions.ts';
import { completeFollowed, followMeant } from '../src/options/follow-meant.ts';
import { followData, followOptions } from '../src/options/follow-options.ts';
import { completeFollowedMeet, followsOrRefuse, type TypedFollow } from '../src/options/follow-or-refuse.ts';
import { type Follower, followerOf, requireManager } from '../src/options/follower.ts';
import { typedText } from '../src/options/found-or-refuse.ts';
import { isTyped, ownSettings } from '../src/options/own-settings.ts';
import { completeTime } from '../src/options/time-of-day.ts';
import { completeTimeZone } from '../src/options/time-zone.ts';
import { Refusal } from '../src/refusal.ts';
import type { Reply } from '../src/reply.ts';
import { literal } from '../src/wording/markdown.ts';
import type { World } from '../src/world.ts';

type Asked = z.infer<typeof followOptions>;
type Of<Subcommand extends Asked['subcommand']> = Extract<Asked, { subcommand: Subcommand }>;

const invocationOf = (subcommand: string, asked: Readonly<Record<string, string | undefined>>) => ({
  command: 'follow',
  subcommand,
  options: Object.fromEntries(
    Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ),
});

const names = (follows: readonly Follow[]): string => follows.map(({ name }) => `**${literal(name)}**`).join(', ');

/** The changes, and the list of what is followed after them. */
function changed(follower: Follower, changes: readonly SubscriptionChange[], said: string): Outcome {
  const { subscription, key } = follower;
  const after = changes.reduce(applySubscriptionChange, subscription);
  return {
    reply: listed({ ...follower, subscription: after }, said),
    changes: changes.map((change) => ({ of: 'subscription', key, change })),
  };
}

function listed({ title, subscription, hint }: Follower, said: string): Reply {
  const { follows, settings } = subscription;
  const hints = settings ? [] : [`-# ${hint}`];
  return followsCard(title, said, follows, hints);
}

function add(world: World, asked: Of<'add'>, caller: Caller): Outcome {
  const follower = followerOf(world, caller, asked.for);
  const { athlete, discipline, meet } = asked;
  const typed: TypedFollow = { athlete, discipline, meet };
  requireManager(caller, follower, {
    label: 'Follow it for me',
    invocation: invocationOf('add', { ...typed, for: 'me' }),
  });
  const found = followsOrRefuse(world.results, typed, (other) =>
    invocationOf('add', { ...other, for: follower.whose }),
  );
  if (found.length === 0) throw new Refusal('Follow whom or what? Name an `athlete`, a `discipline` or a `meet`.');
  const changes = found.map((follow) => ({ kind: 'follow', follow }) as const);
  const { follows } = changes.reduce(applySubscriptionChange, follower.subscription);
  const isFollowed = ({ kind, id }: Follow): boolean => follows.some((one) => one.kind === kind && one.id === id);
  if (found.every(isFollowed)) return changed(follower, changes, `Following ${names(found)}.`);
  throw new Refusal(`That would be more than ${MOST_FOLLOWS}. Take something out with \`/follow remove\` first.`);
}

/** @throws Refusal when it is not followed */
function remove(world: World, { what, for: asked }: Of<'remove'>, caller: Caller): Outcome {
  const follower = followerOf(world, caller, asked);
  requireManager(caller, follower, { label: 'What I follow', invocation: invocationOf('list', { for: 'me' }) });
  const found = followMeant(world.results, follower.subscription.follows, what);
  if (!found) throw new Refusal(`${typedText(what)} isn’t followed here. \`/follow list\` shows what is.`);
  return changed(follower, [{ kind: 'unfollow', follow: found }], `No longer following ${names([found])}.`);
}

function list(world: World, { for: asked }: Of<'list'>, caller: Caller): Reply {
  const follower = followerOf(world, caller, asked);
  if (follower.subscription.follows.length > 0) return listed(follower, '');
  const who = follower.whose === 'me' ? 'You follow' : 'This server follows';
  throw new Refusal(`${who} nothing yet. \`/follow add\` an athlete, a discipline or a meet.`);
}

function showOwn({ now }: World, subscription: Subscription, said: string): Reply {
  return subscriptionCard({
    title: 'Your direct messages',
    said,
    subscription,
    guildId: null,
    now,
    troubles: [],
    resume: '`/follow me` and a time',
    list: '`/follow list for:Me`',
    leads: [{ label: 'Stop', invocation: invocationOf('me', { stop: 'true' }), inPlace: true }],
  });
}

function me(world: World, { stop, subcommand: _, ...typed }: Of<'me'>, caller: Caller): Outcome | Reply {
  const follower = followerOf(world, caller, 'me');
  const { subscription, key } = follower;
  if (stop) return changed(follower, [{ kind: 'stop' }], 'You get no direct messages.');
  if (isTyped(typed)) {
    const settings = ownSettings(subscription.settings, typed);
    const change = { kind: 'set up', settings, at: world.now } as const;
    return {
      reply: showOwn(world, applySubscriptionChange(subscription, change), 'That is set up.'),
      changes: [{ of: 'subscription', key, change }],
    };
  }
  return subscription.settings
    ? showOwn(world, subscription, '')
    : list(world, { subcommand: 'list', for: 'me' }, caller);
}

/** `/follow`: whose news come first. */
export const follow = defineCommand({
  data: followData,
  examples: ['/follow add athlete:Jakob Ingebrigtsen', '/follow list', '/follow me time:7:30 timezone:Europe/Oslo'],
  options: followOptions,
  complete: {
    athlete: completeAthlete,
    discipline: completeDiscipline,
    meet: completeFollowedMeet,
    what: completeFollowed,
    time: completeTime,
    timezone: completeTimeZone,
    content: completeParts,
  },
  run(world, asked, caller) {
    switch (asked.subcommand) {
      case 'add':
        return add(world, asked, caller);
      case 'list':
        return list(world, asked, caller);
      case 'remove':
        return remove(world, asked, caller);
      case 'me':
        return me(world, asked, caller);
    }
  },
});
