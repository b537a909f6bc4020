import type { Channel, Guild } from './servers.ts';
import type { Asked, Change, Post, State, StoredFile } from './state.ts';

/** Is told what happened, and how things stand after it. */
export type Listener = (change: Change, state: State) => void;

/** The state as the store changes it: in place, since a hundred thousand channels can't be copied with every message. */
interface Ledger extends State {
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly closedTo: Set<string>;
  readonly posts: Map<string, readonly Post[]>;
  readonly interactions: Map<string, Asked>;
  readonly tokens: Map<string, string>;
  readonly files: Map<string, StoredFile>;
  commands: State['commands'];
  botIsOnline: boolean;
}

const emptyLedger = (): Ledger => ({
  guilds: new Map(),
  channels: new Map(),
  closedTo: new Set(),
  posts: new Map(),
  interactions: new Map(),
  tokens: new Map(),
  files: new Map(),
  commands: [],
  botIsOnline: false,
});

function changePosts({ posts }: Ledger, { message }: Post, change: (before: readonly Post[]) => readonly Post[]): void {
  const { channel_id: channel } = message;
  const after = change(posts.get(channel) ?? []);
  if (after.length > 0) posts.set(channel, after);
  else posts.delete(channel);
}

function changeAsked({ interactions }: Ledger, id: string, change: Partial<Asked>): void {
  const asked = interactions.get(id);
  if (asked) interactions.set(id, { ...asked, ...change });
}

/** What stood in a channel that is gone goes with it. */
function changeGuild({ guilds, channels, posts }: Ledger, guild: Guild): void {
  const gone = new Set(guilds.get(guild.id)?.channels.map(({ id }) => id));
  for (const channel of guild.channels) {
    gone.delete(channel.id);
    channels.set(channel.id, channel);
  }
  for (const id of gone) {
    channels.delete(id);
    posts.delete(id);
  }
  guilds.set(guild.id, guild);
}

/** Writes down what happened. */
function write(ledger: Ledger, change: Change): void {
  switch (change.type) {
    case 'asked':
      ledger.interactions.set(change.asked.interaction.id, change.asked);
      ledger.tokens.set(change.asked.interaction.token, change.asked.interaction.id);
      break;
    case 'answered':
      changeAsked(ledger, change.interaction, { status: 'answered', original: change.original });
      break;
    case 'failed':
      changeAsked(ledger, change.interaction, { status: 'failed' });
      break;
    case 'modal-opened':
      changeAsked(ledger, change.interaction, { status: 'answered', modal: change.modal });
      break;
    case 'choices':
      changeAsked(ledger, change.interaction, { status: 'answered' });
      break;
    case 'forgotten':
      ledger.tokens.delete(ledger.interactions.get(change.interaction)?.interaction.token ?? '');
      ledger.interactions.delete(change.interaction);
      break;
    case 'posted':
      changePosts(ledger, change.post, (posts) => [...posts, change.post]);
      break;
    case 'edited': {
      const { id } = change.post.message;
      changePosts(ledger, change.post, (posts) => posts.map((post) => (post.message.id === id ? change.post : post)));
      break;
    }
    case 'deleted': {
      const { id } = change.post.message;
      changePosts(ledger, change.post, (posts) => posts.filter(({ message }) => message.id !== id));
      break;
    }
    case 'filed':
      for (const file of change.files) ledger.files.set(file.id, file);
      break;
    case 'registered':
      ledger.commands = change.commands;
      break;
    case 'presence':
      ledger.botIsOnline = change.botIsOnline;
      break;
    case 'guild':
      changeGuild(ledger, change.guild);
      break;
    case 'direct-messages':
      if (change.isOpen) ledger.closedTo.delete(change.user);
      else ledger.closedTo.add(change.user);
      break;
    case 'clock-moved':
  }
}

/** The one place where the state of a small Discord changes. */
export class Store {
  readonly #ledger = emptyLedger();
  readonly #listeners = new Set<Listener>();

  constructor(guilds: readonly Guild[] = []) {
    for (const guild of guilds) changeGuild(this.#ledger, guild);
  }

  /** How things stand; what is read from it stays as it was, but it is no copy itself. */
  get state(): State {
    return this.#ledger;
  }

  /** Lets something happen, and tells everybody who listens. */
  apply(change: Change): void {
    write(this.#ledger, change);
    for (const listener of this.#listeners) listener(change, this.#ledger);
  }

  /** Listens until the returned function is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** The message with this id, if it stands in that channel. */
  post(channel: string, message: string): Post | undefined {
    return this.#ledger.posts.get(channel)?.find((post) => post.message.id === message);
  }
}
