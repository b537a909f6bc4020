import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import type { ModalBody } from './bodies/modal-body.ts';
import type { Channel, Guild } from './guild.ts';
import type { RegisteredCommand } from './registered-command.ts';

/** A message with what Discord knows of it besides what it shows. */
export interface Post {
  readonly message: APIMessage;
  /** The one user who sees it; everybody does when undefined. */
  readonly onlyFor: string | undefined;
  /** Who voted for what in its poll, in order. */
  readonly votes: readonly { readonly user: string; readonly answer: number }[];
}

/** An interaction that Discord sent out, and what became of it. */
export interface Asked {
  readonly interaction: APIInteraction;
  readonly user: string;
  readonly askedAt: number;
  /** `failed`: the three seconds passed without an answer. */
  readonly status: 'waiting' | 'answered' | 'failed';
  /** The interaction that opened the modal which this one submits. */
  readonly trigger: string | undefined;
  /** What the page calls its autocomplete. */
  readonly request: string | undefined;
  /** The message that the answer made or changed: `@original`. */
  readonly original: string | undefined;
  /** The modal that was opened in answer. */
  readonly modal: ModalBody | undefined;
}

/** A file that came along with a message. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A choice that autocomplete offers. */
export interface OfferedChoice {
  readonly name: string;
  readonly value: string | number;
}

/** Everything that the small Discord knows now. */
export interface State {
  readonly guilds: ReadonlyMap<string, Guild>;
  /** Every channel of every server, by id. */
  readonly channels: ReadonlyMap<string, Channel>;
  /** Who takes no direct messages of the bot. */
  readonly closedTo: ReadonlySet<string>;
  /** By channel, oldest first. */
  readonly posts: ReadonlyMap<string, readonly Post[]>;
  readonly commands: readonly RegisteredCommand[];
  readonly interactions: ReadonlyMap<string, Asked>;
  /** The ids of interactions by their tokens. */
  readonly tokens: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, StoredFile>;
  readonly botIsOnline: boolean;
}

/** One thing that happens. */
export type Change =
  | { readonly type: 'asked'; readonly asked: Asked }
  | { readonly type: 'answered'; readonly interaction: string; readonly original: string | undefined }
  | { readonly type: 'failed'; readonly interaction: string }
  | { readonly type: 'modal-opened'; readonly interaction: string; readonly modal: ModalBody }
  | { readonly type: 'choices'; readonly interaction: string; readonly choices: readonly OfferedChoice[] }
  | { readonly type: 'posted'; readonly post: Post }
  | { readonly type: 'edited'; readonly post: Post }
  | { readonly type: 'deleted'; readonly post: Post }
  | { readonly type: 'forgotten'; readonly interaction: string }
  | { readonly type: 'filed'; readonly files: readonly StoredFile[] }
  | { readonly type: 'unfiled'; readonly files: readonly string[] }
  | { readonly type: 'registered'; readonly commands: readonly RegisteredCommand[] }
  | { readonly type: 'presence'; readonly botIsOnline: boolean }
  /** A server is new, or is now so: with other channels, or without the bot. */
  | { readonly type: 'guild'; readonly guild: Guild }
  | { readonly type: 'direct-messages'; readonly user: string; readonly isOpen: boolean }
  | { readonly type: 'clock-moved' };
