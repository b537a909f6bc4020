import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import type { ModalBody } from './bodies/modal-body.ts';
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

/** Everything that the small Discord knows at one moment. */
export interface State {
  /** By channel, oldest first. */
  readonly posts: ReadonlyMap<string, readonly Post[]>;
  readonly commands: readonly RegisteredCommand[];
  readonly interactions: ReadonlyMap<string, Asked>;
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
  | { readonly type: 'filed'; readonly files: readonly StoredFile[] }
  | { readonly type: 'registered'; readonly commands: readonly RegisteredCommand[] }
  | { readonly type: 'presence'; readonly botIsOnline: boolean }
  | { readonly type: 'clock-moved' };

/** Nothing has happened yet. */
export const emptyState: State = {
  posts: new Map(),
  commands: [],
  interactions: new Map(),
  files: new Map(),
  botIsOnline: false,
};

const withPosts = (state: State, { message }: Post, change: (posts: readonly Post[]) => readonly Post[]): State => ({
  ...state,
  posts: new Map(state.posts).set(message.channel_id, change(state.posts.get(message.channel_id) ?? [])),
});

function withAsked(state: State, id: string, change: Partial<Asked>): State {
  const asked = state.interactions.get(id);
  return asked ? { ...state, interactions: new Map(state.interactions).set(id, { ...asked, ...change }) } : state;
}

/** What is after something happened; what was before stays as it was. */
export function reduce(state: State, change: Change): State {
  switch (change.type) {
    case 'asked':
      return { ...state, interactions: new Map(state.interactions).set(change.asked.interaction.id, change.asked) };
    case 'answered':
      return withAsked(state, change.interaction, { status: 'answered', original: change.original });
    case 'failed':
      return withAsked(state, change.interaction, { status: 'failed' });
    case 'modal-opened':
      return withAsked(state, change.interaction, { status: 'answered', modal: change.modal });
    case 'choices':
      return withAsked(state, change.interaction, { status: 'answered' });
    case 'posted':
      return withPosts(state, change.post, (posts) => [...posts, change.post]);
    case 'edited':
      return withPosts(state, change.post, (posts) =>
        posts.map((post) => (post.message.id === change.post.message.id ? change.post : post)),
      );
    case 'deleted':
      return withPosts(state, change.post, (posts) =>
        posts.filter((post) => post.message.id !== change.post.message.id),
      );
    case 'filed':
      return { ...state, files: new Map([...state.files, ...change.files.map((file) => [file.id, file] as const)]) };
    case 'registered':
      return { ...state, commands: change.commands };
    case 'presence':
      return { ...state, botIsOnline: change.botIsOnline };
    case 'clock-moved':
      return state;
  }
}
