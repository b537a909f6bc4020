import type { Channel, Guild } from './guild.ts';
import type { Asked, Change, Post, State, StoredFile } from './state.ts';

/** The state as the store changes it: in place, since a hundred thousand channels can't be copied with every message. */
export interface Ledger extends State {
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

/** Nothing has happened yet. */
export const emptyLedger = (): Ledger => ({
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

/** Writes down how a server is now; what stood in a channel that is gone goes with it. */
export function changeGuild({ guilds, channels, posts }: Ledger, guild: Guild): void {
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
export function write(ledger: Ledger, change: Change): void {
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
    case 'unfiled':
      for (const id of change.files) ledger.files.delete(id);
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
