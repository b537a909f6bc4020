import type { REST } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Answer } from '../answer.ts';
import { sendCallback } from './callback.ts';
import { interactionSchema } from './interaction.ts';
import { logAnswer } from './log.ts';

/** Turns one interaction into its answer, whichever way it came in. */
export type Respond = (interaction: APIInteraction) => Answer;

/** Takes interactions in, answers each once, and knows which answers are still on their way. */
export class Inbox {
  readonly #rest: REST;
  readonly #respond: Respond;
  readonly #log: Logger;
  readonly #underWay = new Set<Promise<void>>();
  #open = true;

  constructor(rest: REST, respond: Respond, log: Logger) {
    this.#rest = rest;
    this.#respond = respond;
    this.#log = log;
  }

  /** Begins to answer a raw interaction; never throws, whatever comes in. */
  take(raw: unknown): void {
    if (!this.#open) {
      this.#log.info('An interaction came while closing and was left unanswered');
      return;
    }
    const answering = this.#answer(raw)
      .catch((error: unknown) => this.#log.error({ err: error }, 'An interaction could not be answered'))
      .finally(() => this.#underWay.delete(answering));
    this.#underWay.add(answering);
  }

  /** Takes nothing more, and resolves when everything taken has been answered. */
  async finish(): Promise<void> {
    this.#open = false;
    await Promise.all(this.#underWay);
  }

  async #answer(raw: unknown): Promise<void> {
    const arrived = performance.now();
    const interaction = interactionSchema.parse(raw);
    const answer = this.#respond(interaction);
    await sendCallback(this.#rest, interaction, answer, this.#log);
    logAnswer(this.#log, answer, performance.now() - arrived);
  }
}
