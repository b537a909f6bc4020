/**
 * @import { Store } from './store.js'
 * @import { Actions, Line } from './actions.js'
 * @import { PageEvent } from '../page-api.ts'
 * @import { Chip } from './chip.js'
 * @import { Option } from './command-line.js'
 * @import { Choice } from './option-choices.js'
 */
import { fittingChoices, namedChoice } from './fitting-choices.js';
import { choicesOf } from './option-choices.js';

/** The choices for an option, or what to say where there are none. @typedef {{ choices: readonly Choice[], says: string }} Offer */

/** As Discord says it. */
const NO_MATCH = 'No options match your search.';

/** Finds the choices for an option: the page's own, or those that the bot is asked for. @param {Store} store @param {Actions} actions */
export function createCompletion(store, actions) {
  /** @type {{ id: string, resolve(offer: Offer): void } | null} */
  let asked = null;
  let requests = 0;

  /** @param {Chip} chip @param {Line} line @returns {Promise<Offer>} */
  function askBot(chip, line) {
    requests += 1;
    const id = String(requests);
    const options = { ...line.options, [chip.option.name]: chip.input.value };
    return new Promise((resolve) => {
      asked = { id, resolve };
      void actions.complete({ ...line, options }, chip.option.name, id).then(({ error }) => {
        if (error) resolve({ choices: [], says: error });
      });
    });
  }

  return {
    /** @param {Chip} chip @param {Line} line The command as it stands. @returns {Promise<Offer>} */
    async offer(chip, line) {
      const all = choicesOf(chip.option, store.get());
      if (!all) return askBot(chip, line);
      const own = fittingChoices(all, chip.input.value);
      return { choices: own, says: own.length === 0 && chip.isClosed ? NO_MATCH : '' };
    },
    /** What was meant by a text that nobody picked from the list. @param {Option} option @param {string} text */
    meant: (option, text) => namedChoice(choicesOf(option, store.get()) ?? [], text),
    /** @param {PageEvent} event */
    hear(event) {
      if ((event.type !== 'choices' && event.type !== 'choices-failed') || event.request !== asked?.id) return;
      const { resolve } = asked;
      if (event.type === 'choices-failed') resolve({ choices: [], says: event.says });
      else resolve({ choices: event.choices, says: event.choices.length === 0 ? NO_MATCH : '' });
    },
  };
}
