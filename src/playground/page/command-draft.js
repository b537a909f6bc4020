/**
 * @import { Entry, Option } from './command-line.js'
 * @import { Chip } from './chip.js'
 * @import { Panel } from './panel.js'
 * @import { Choice } from './option-choices.js'
 * @import { Offer } from './completion.js'
 * @import { Line } from './actions.js'
 */
import { createChip } from './chip.js';
import { createTail } from './draft-tail.js';
import { h } from './element.js';
import { chooseFile } from './file-choice.js';
import { onKey } from './keys.js';

/**
 * What a draft needs of its composer.
 * @typedef {{ panel: Panel, offer(chip: Chip, line: Line): Promise<Offer>, meant(option: Option, text: string): Choice | null, send(): void,
 *   leave(text: string): void, note(text: string): void }} Host
 */

/** @typedef {ReturnType<typeof createDraft>} Draft */

const ATTACHMENT = 11;

/** @param {Option} option */
const headOf = ({ name, description, required }) => [
  h('b', {}, name),
  ` ${description}`,
  h('i', {}, required ? '' : 'optional'),
];

/**
 * A slash command being filled in: chips for its options, keyboard all the way.
 * @param {Entry} entry @param {Readonly<Record<string, string>>} texts What stands in the options at first. @param {Host} host
 */
export function createDraft(entry, texts, { panel, offer, meant, send, leave, note }) {
  /** @type {Chip[]} */
  const chips = [];
  /** The last question to the bot; answers to earlier ones come too late. */
  let question = 0;
  let isLoading = false;
  /** Enter or Tab came before the choices that it picks from. */
  let picksWhenThere = false;

  /** @returns {Line} */
  function line() {
    const { command, group, subcommand } = entry;
    const filled = chips.filter((chip) => !chip.isEmpty());
    const options = Object.fromEntries(filled.map((chip) => [chip.option.name, chip.value()]));
    return { command, ...(group && { group }), ...(subcommand && { subcommand }), options };
  }

  /** @param {Chip} chip @param {Offer} offered */
  function showChoices(chip, { choices, says }) {
    /** @param {Choice} choice */
    const choose = async (choice) => {
      chip.choose(chip.option.type === ATTACHMENT ? await chooseFile() : choice);
      next();
    };
    panel.show(
      headOf(chip.option),
      choices.map((choice) => ({
        content: [choice.name],
        pick: () => void choose(choice).catch(() => note('The file can’t be read.')),
      })),
      { says },
    );
    panel.listbox.attach(chip.input);
  }

  /** @param {Chip} chip */
  async function ask(chip) {
    question += 1;
    const asked = question;
    isLoading = true;
    if (!panel.isOpen()) showChoices(chip, { choices: [], says: 'Loading options…' });
    const offered = await offer(chip, line());
    if (asked !== question || !chip.input.matches(':focus')) return;
    isLoading = false;
    showChoices(chip, chip.isChosen() ? { choices: [], says: '' } : offered);
    if (picksWhenThere) forward();
  }

  /** On to the first option that still needs something, or the end. */
  function next() {
    picksWhenThere = false;
    (chips.find((chip) => chip.option.required && chip.isEmpty())?.input ?? tail).focus();
  }

  /** Enter and Tab: takes the choice one is on, else goes on with the text as it is. */
  function forward() {
    picksWhenThere = isLoading;
    if (isLoading || panel.listbox.pickActive()) return;
    next();
  }

  /** Backspace in an empty option. @param {Chip} chip */
  function back(chip) {
    const before = chips[chips.indexOf(chip) - 1];
    if (chip.option.required && !before) return leave(`/${entry.name}`);
    if (!chip.option.required) {
      chips.splice(chips.indexOf(chip), 1);
      chip.view.remove();
    }
    (before?.input ?? tail).focus();
  }

  /** Escape shuts the list, then gives the command up. */
  const retreat = () => (panel.isOpen() ? panel.hide() : leave(''));

  /** @param {Option} option @param {string} [text] */
  function add(option, text = '') {
    const chip = createChip(option, text, meant);
    chips.push(chip);
    tail.before(chip.view);
    chip.input.addEventListener('focus', () => void ask(chip));
    chip.input.addEventListener('input', () => {
      picksWhenThere = false;
      note('');
      void ask(chip);
    });
    chip.input.addEventListener('keydown', (event) =>
      onKey(event, {
        ArrowDown: () => panel.listbox.move(1),
        ArrowUp: () => panel.listbox.move(-1),
        Escape: retreat,
        Enter: forward,
        Tab: forward,
        Backspace: chip.input.value === '' && (() => back(chip)),
      }),
    );
    panel.listbox.attach(chip.input);
    return chip;
  }

  const tail = createTail(entry.name, {
    panel,
    rest: () => entry.options.filter(({ name }) => !chips.some(({ option }) => option.name === name)),
    add: (option) => add(option).input.focus(),
    send,
    back: () => (chips.length > 0 ? chips.at(-1)?.input.focus() : leave(`/${entry.name}`)),
    retreat,
  });
  const name = h('span', { class: 'command-name' }, `/${entry.name}`);
  const view = h('div', { class: 'draft', role: 'group', 'aria-label': `/${entry.name}` }, name, tail);
  for (const option of entry.options) {
    if (option.required || texts[option.name] !== undefined) add(option, texts[option.name]);
  }

  return {
    view,
    entry,
    line,
    focus: next,
    /** Whether all options hold what they may; the first that doesn't gets the focus. */
    check() {
      const wrong = chips.map((chip) => ({ chip, problem: chip.check() })).find(({ problem }) => problem !== null);
      note(wrong ? `${wrong.chip.option.name}: ${wrong.problem}` : '');
      wrong?.chip.input.focus();
      return !wrong;
    },
  };
}
