import type { REST } from 'discord.js';
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import type { Answer } from '../answer.ts';
import type { Errand } from '../errand.ts';
import { type Bookkeeping, type BookkeepingOptions, createBookkeeping } from './bookkeeping.ts';
import { deferralOf, sendLate } from './deferral.ts';
import { deliver } from './delivery.ts';
import { type Draw, illustrate } from './illustrate.ts';
import { isDoneWithin } from './in-time.ts';
import { type Collect, sendFile } from './send-file.ts';

/** Turns one interaction into its answer, whichever way it came in; at once, or as soon as it can. */
export type Respond = (interaction: APIInteraction) => Answer | Promise<Answer>;

/** Hands Discord the first response to an interaction, the way that it came in. `command` is for the log, once known. */
export type Send = (
  interaction: APIInteraction,
  response: APIInteractionResponse,
  command?: string,
) => Promise<void> | void;

/** What it takes to answer interactions. */
export interface InboxOptions extends BookkeepingOptions {
  readonly respond: Respond;
  /** For answers that come late; it needs no token. */
  readonly rest: REST;
  /** Draws the pictures of answers; without it there are none. */
  readonly draw?: Draw | undefined;
  /** Makes the files that follow answers; without it there are none. */
  readonly collect?: Collect | undefined;
  /** Hears of what is to be done besides, once an answer was sent. */
  readonly onErrand?: ((errand: Errand) => void) | undefined;
  /** How long an answer may take before Discord is told to wait for it; Discord itself gives three seconds. */
  readonly deferAfterMs?: number | undefined;
}

/** Takes interactions in, answers each once, in time, and knows which answers are still on their way. */
export class Inbox {
  readonly #options: InboxOptions;
  readonly #books: Bookkeeping;
  readonly #finished = Promise.withResolvers<void>();
  #underWay = 0;
  #open = true;

  constructor(options: InboxOptions) {
    this.#options = options;
    this.#books = createBookkeeping(options);
  }

  /** Answers an interaction; never rejects, and resolves when everything has been sent. */
  async take(interaction: APIInteraction, send: Send): Promise<void> {
    const { log } = this.#options;
    if (!this.#open) return log.info('An interaction came while closing and was left unanswered');
    this.#underWay += 1;
    try {
      await this.#answer(interaction, send);
    } catch (error) {
      log.error({ err: error }, 'An interaction could not be answered');
    } finally {
      this.#underWay -= 1;
      this.#finishIfDone();
    }
  }

  /** Takes nothing more, and resolves when everything taken has been answered. */
  finish(): Promise<void> {
    this.#open = false;
    this.#finishIfDone();
    return this.#finished.promise;
  }

  #finishIfDone(): void {
    if (this.#open || this.#underWay > 0) return;
    this.#books.flush();
    this.#finished.resolve();
  }

  async #answer(interaction: APIInteraction, send: Send): Promise<void> {
    const { respond, log, draw, collect, rest, onErrand } = this.#options;
    const arrived = performance.now();
    let answer = respond(interaction);
    // Most answers are there at once, and are sent with as little ado as can be.
    if (answer instanceof Promise) answer = await this.#sendInTime(interaction, answer, send);
    else await send(interaction, answer.response, answer.command);
    this.#books.note(answer, performance.now() - arrived);
    const { picture, file, response, command, errand } = answer;
    if (errand) onErrand?.(errand);
    if (draw && picture)
      await deliver(
        illustrate(rest, interaction, response, () => draw(picture)),
        command,
        log,
      );
    if (collect && file) await deliver(sendFile(rest, interaction, collect(file)), command, log);
  }

  /** Sends an answer that isn't there yet: Discord is told to wait for it when it takes long. */
  async #sendInTime(interaction: APIInteraction, answering: Promise<Answer>, send: Send): Promise<Answer> {
    const { rest, log, deferAfterMs = 2000 } = this.#options;
    const isReady = await isDoneWithin(deferAfterMs, answering);
    if (!isReady) await send(interaction, deferralOf(interaction));
    const answer = await answering;
    if (isReady) {
      await send(interaction, answer.response, answer.command);
      return answer;
    }
    await deliver(sendLate(rest, interaction, answer.response), answer.command, log);
    // Which message a late answer became is known only to Discord: it stays without a picture.
    const { picture: _, ...late } = answer;
    return late;
  }
}
