import { type APIMessage, InteractionType, MessageFlags, MessageType } from 'discord-api-types/v10';
import { messageBody } from '../bodies/message-body.ts';
import { parseForm, refusals } from '../bodies/rest-error.ts';
import { withoutNulls } from '../bodies/without-nulls.ts';
import { answerWith, channelOfAsked, isLoading } from '../interactions/respond.ts';
import { lifetimes } from '../limits.ts';
import { compose, edited, type Sent } from '../messages/compose.ts';
import { republish } from '../messages/publish.ts';
import { referringTo, referringToNothing } from '../messages/referring-to.ts';
import { viewOf } from '../messages/view.ts';
import { bot } from '../people.ts';
import type { SmallDiscord } from '../small-discord.ts';
import type { Asked, Post } from '../state.ts';
import { editForm } from './edit-form.ts';
import { type Call, done, ok, type Result, type Route } from './route.ts';

/** The interaction that a token stands for, answered and young enough. @throws RestError 10015 or 50027 */
function holder({ store, clock }: SmallDiscord, [application, token]: readonly string[]): Asked {
  if (application !== bot.id) throw refusals.unknownWebhook();
  const { interactions, tokens } = store.state;
  const asked = interactions.get(tokens.get(token ?? '') ?? '');
  const age = asked && clock.now().epochMilliseconds - asked.askedAt;
  if (!asked || age === undefined || age > lifetimes.interactionToken) throw refusals.invalidWebhookToken();
  const hasMessages = asked.interaction.type !== InteractionType.ApplicationCommandAutocomplete;
  if (asked.status !== 'answered' || !hasMessages) throw refusals.unknownWebhook();
  return asked;
}

/** A message that this interaction made or changed. @throws RestError 10008 */
function answerOf({ store }: SmallDiscord, asked: Asked, id: string): Post {
  const wanted = id === '@original' ? asked.original : id;
  const post = wanted === undefined ? undefined : store.post(channelOfAsked(asked), wanted);
  const isOurs = wanted === asked.original || post?.message.interaction_metadata?.id === asked.interaction.id;
  if (!post || !isOurs) throw refusals.unknownMessage();
  return post;
}

/** Puts words in the place of “thinking…”. */
function fillIn(discord: SmallDiscord, post: Post, sent: Sent): APIMessage {
  const flags = (post.message.flags ?? 0) & ~MessageFlags.Loading;
  return republish(discord, post, compose(discord, { ...post.message, flags }, sent));
}

const seen = (post: Post, message: APIMessage): Result => ok(viewOf({ ...post, message }, bot.id));

/** The first message after “thinking…” takes its place, and is seen by whom it was meant for; others come below. */
function follow(discord: SmallDiscord, parts: readonly string[], { json, uploads }: Call): Result {
  const asked = holder(discord, parts);
  const body = parseForm(messageBody, withoutNulls(json ?? {}));
  const channel = channelOfAsked(asked);
  const original = asked.original === undefined ? undefined : discord.store.post(channel, asked.original);
  if (original && isLoading(original.message)) return seen(original, fillIn(discord, original, { body, uploads }));
  const below = {
    type: MessageType.Reply,
    ...(original ? referringTo(original.message) : referringToNothing(channel)),
  };
  return ok(answerWith(discord, asked, { body, uploads }, below));
}

function change(discord: SmallDiscord, parts: readonly string[], { json, uploads }: Call): Result {
  const post = answerOf(discord, holder(discord, parts), parts[2] ?? '');
  const body = editForm(json);
  if (isLoading(post.message)) return seen(post, fillIn(discord, post, { body, uploads }));
  if (body.poll || post.message.poll) throw refusals.pollNotEditable();
  return seen(post, republish(discord, post, edited(discord, compose(discord, post.message, { body, uploads }))));
}

function get(discord: SmallDiscord, parts: readonly string[]): Result {
  const post = answerOf(discord, holder(discord, parts), parts[2] ?? '');
  return seen(post, post.message);
}

function remove(discord: SmallDiscord, parts: readonly string[]): Result {
  discord.store.apply({ type: 'deleted', post: answerOf(discord, holder(discord, parts), parts[2] ?? '') });
  return done;
}

/** What a bot does with the token of an interaction, for 15 minutes after it. */
export const webhookRoutes: readonly Route[] = [
  { method: 'POST', path: '/webhooks/*/*', isOpen: true, run: follow },
  { method: 'GET', path: '/webhooks/*/*/messages/*', isOpen: true, run: get },
  { method: 'PATCH', path: '/webhooks/*/*/messages/*', isOpen: true, run: change },
  { method: 'DELETE', path: '/webhooks/*/*/messages/*', isOpen: true, run: remove },
];
