import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import type { Command } from './command.ts';
import type { World } from './world.ts';

/** What `answer` needs besides the interaction. */
export interface Context {
  readonly world: World;
  readonly commands: readonly Command[];
  /** A short id that ties an apology to its line in the log. */
  readonly newId: () => string;
}

/** A response for Discord, and what a log may say of it (no user text). */
export interface Answer {
  readonly response: APIInteractionResponse;
  /** The command asked, "rivalry" or "quote.by"; "ping" for Discord's PING, "unknown" for anything else. */
  readonly command: string;
  readonly kind: 'ping' | 'command' | 'autocomplete' | 'component' | 'other';
  readonly outcome: 'answered' | 'refused' | 'failed';
  /** With `failed`: the cause, and the id the user was shown. */
  readonly failure?: { readonly id: string; readonly cause: unknown };
}

/** Answers one interaction: dispatch and the error policy. Never throws. */
export declare function answer(interaction: APIInteraction, context: Context): Answer;
