import { type APIMessage, ApplicationCommandType } from 'discord-api-types/v10';
import type { ModalBody } from '../../src/playground/bodies/modal-body.ts';
import type { Filled } from '../../src/playground/interactions/option-values.ts';
import { isLoading } from '../../src/playground/interactions/respond.ts';
import { viewOf } from '../../src/playground/messages/view.ts';
import type { SentFile } from '../../src/playground/page-actions.ts';
import { people } from '../../src/playground/people.ts';
import type { Playground } from '../../src/playground/playground.ts';
import type { Change, OfferedChoice, Post, State } from '../../src/playground/state.ts';

/** What came of something that a visitor did. */
export type Outcome =
  | { readonly kind: 'message'; readonly message: APIMessage }
  | { readonly kind: 'modal'; readonly interaction: string; readonly modal: ModalBody }
  | { readonly kind: 'choices'; readonly choices: readonly OfferedChoice[] }
  /** The bot did not answer in time. */
  | { readonly kind: 'failed' };

/** The answer to an interaction, unless the bot is still thinking. */
function answerTo(id: string, { interactions, posts }: State, viewer: string): Outcome | undefined {
  const asked = interactions.get(id);
  const post = posts.get(asked?.interaction.channel?.id ?? '')?.find(({ message }) => message.id === asked?.original);
  return post && !isLoading(post.message) ? { kind: 'message', message: viewOf(post, viewer) } : undefined;
}

/** An answer that is for one alone and comes late: “thinking …”, which everybody saw, has gone before it. */
function lateAnswer(id: string, post: Post, { interactions, posts }: State, viewer: string): Outcome | undefined {
  const asked = interactions.get(id);
  const { message } = post;
  if (asked?.original === undefined || message.interaction_metadata?.id !== id) return undefined;
  const channel = posts.get(message.channel_id) ?? [];
  const isThere = channel.some((other) => other.message.id === asked.original);
  return isThere ? undefined : { kind: 'message', message: viewOf(post, viewer) };
}

/** What a change means for one interaction; nothing, if it is about another. */
function outcomeOf(change: Change, state: State, id: string, viewer: string): Outcome | undefined {
  switch (change.type) {
    case 'modal-opened':
      return change.interaction === id ? { kind: 'modal', interaction: id, modal: change.modal } : undefined;
    case 'choices':
      return change.interaction === id ? { kind: 'choices', choices: change.choices } : undefined;
    case 'failed':
      return change.interaction === id ? { kind: 'failed' } : undefined;
    case 'answered':
      return change.interaction === id ? answerTo(id, state, viewer) : undefined;
    case 'edited':
      return change.post.message.id === state.interactions.get(id)?.original ? answerTo(id, state, viewer) : undefined;
    case 'posted':
      return lateAnswer(id, change.post, state, viewer);
    default:
      return undefined;
  }
}

/** A command line without its options: “/quote by” → quote, by. */
const wordsOf = (line: string): string[] => line.replace(/^\//, '').split(' ');

/** Somebody who uses the bot as the page lets them; each promise waits for what the bot makes of it. */
export class Visitor {
  readonly #playground: Playground;
  readonly #at: { readonly user: string; readonly channel: string };

  /** The first user in the first channel, unless told otherwise. */
  constructor(playground: Playground, { user, channel }: { readonly user?: string; readonly channel?: string } = {}) {
    this.#playground = playground;
    this.#at = {
      user: user ?? people[0].user.id,
      channel: channel ?? playground.store.state.channels.keys().next().value ?? '',
    };
  }

  /** Sends a slash command. @throws ActionRefused */
  run(line: string, options: Readonly<Record<string, Filled | SentFile>> = {}): Promise<Outcome> {
    return this.#outcome(() =>
      this.#playground.act({ action: 'run', ...this.#at, ...this.#line(line), options: { ...options } }),
    );
  }

  /** Picks a command in the menu of a message. @throws ActionRefused */
  pick(name: string, { id: target }: APIMessage): Promise<Outcome> {
    return this.#pick(name, ApplicationCommandType.Message, target);
  }

  /** Picks a command in the menu of a user. @throws ActionRefused */
  pickOn(name: string, target: string): Promise<Outcome> {
    return this.#pick(name, ApplicationCommandType.User, target);
  }

  /** Sends a plain message, and returns it. @throws ActionRefused */
  say(content: string, files: readonly SentFile[] = []): APIMessage {
    const { act, store } = this.#playground;
    act({ action: 'say', ...this.#at, content, files: [...files] });
    const post = store.state.posts.get(this.#at.channel)?.at(-1);
    if (!post) throw new Error('A message that was sent stands in its channel');
    return post.message;
  }

  /** Asks for the choices of an option, as it is typed. @throws ActionRefused */
  complete(line: string, focused: string, options: Readonly<Record<string, Filled>>): Promise<Outcome> {
    const asked = { ...this.#at, ...this.#line(line), options: { ...options }, focused, request: 'visitor' };
    return this.#outcome(() => this.#playground.act({ action: 'autocomplete', ...asked }));
  }

  /** Presses a button. @throws ActionRefused */
  press({ id: message }: APIMessage, customId: string): Promise<Outcome> {
    return this.#outcome(() => this.#playground.act({ action: 'press', ...this.#at, message, customId }));
  }

  /** Picks from a menu. @throws ActionRefused */
  select({ id: message }: APIMessage, customId: string, values: readonly string[]): Promise<Outcome> {
    return this.#outcome(() =>
      this.#playground.act({ action: 'select', ...this.#at, message, customId, values: [...values] }),
    );
  }

  /** Submits the modal that an interaction opened. @throws ActionRefused */
  submit(interaction: string, fields: Readonly<Record<string, string | string[]>>): Promise<Outcome> {
    const { user } = this.#at;
    return this.#outcome(() => this.#playground.act({ action: 'submit', user, interaction, fields: { ...fields } }));
  }

  /** Votes in a poll; without answers it takes the vote back. @throws ActionRefused */
  vote({ id: message }: APIMessage, ...answers: readonly number[]): void {
    this.#playground.act({ action: 'vote', ...this.#at, message, answers: [...answers] });
  }

  #idOf(name: string, type: ApplicationCommandType): string {
    const { commands } = this.#playground.store.state;
    return commands.find((other) => other.name === name && other.type === type)?.id ?? '0';
  }

  #pick(name: string, type: ApplicationCommandType, target: string): Promise<Outcome> {
    const command = this.#idOf(name, type);
    return this.#outcome(() => this.#playground.act({ action: 'pick', ...this.#at, command, target }));
  }

  #line(line: string) {
    const [name = '', ...path] = wordsOf(line);
    const command = this.#idOf(name, ApplicationCommandType.ChatInput);
    const [subcommand, group] = path.toReversed();
    return { command, ...(subcommand !== undefined && { subcommand }), ...(group !== undefined && { group }) };
  }

  #outcome(begin: () => string | undefined): Promise<Outcome> {
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    const id = begin() ?? '';
    const stop = this.#playground.store.listen((change, state) => {
      const outcome = outcomeOf(change, state, id, this.#at.user);
      if (outcome) resolve(outcome);
    });
    return promise.finally(stop);
  }
}
