/**
 * @import { Entry, Option } from './command-line.js'
 * @import { Chip } from './chip.js'
 * @import { Panel } from './panel.js'
 * @import { Choice } from './option-choices.js'
 * @import { Line } from './actions.js'
 */
import { createChip } from './chip.js';
import { h } from './element.js';

/**
 * What a draft needs of its composer. `offer` resolves with the choices for a chip, or with what to say where there are none.
 * @typedef {{ panel: Panel, offer(chip: Chip, line: Line): Promise<{ choices: readonly Choice[], says: string }>,
 *   send(): void, leave(text: string): void, note(text: string): void }} Host
 */

/** @typedef {ReturnType<typeof createDraft>} Draft */

/** A slash command being filled in: chips for its options, keyboard all the way. @param {Entry} entry @param {Readonly<Record<string, string>>} texts @param {Host} host */
export function createDraft(entry, texts, { panel, offer, send, leave, note }) {
  /** @type {Chip[]} */
  const chips = [];
  const tail = h('input', {
    class: 'tail',
    role: 'combobox',
    'aria-label': `/${entry.name}: add an option, or Enter to send`,
    autocomplete: 'off',
    enterkeyhint: 'send',
  });
  const view = h(
    'div',
    { class: 'draft', role: 'group', 'aria-label': `/${entry.name}` },
    h('span', { class: 'command-name' }, `/${entry.name}`),
    tail,
  );
  /** The last question; answers to earlier ones come too late. */
  let question = 0;
  /** Enter or Tab came before the choices that it picks from. */
  let pickWhenThere = false;
  let isLoading = false;

  /** @returns {Line} */
  function line() {
    const filled = chips.filter((chip) => !chip.isEmpty());
    const { command, group, subcommand } = entry;
    const options = Object.fromEntries(filled.map((chip) => [chip.option.name, chip.value()]));
    return { command, ...(group !== undefined && { group }), ...(subcommand !== undefined && { subcommand }), options };
  }

  const headOf = (/** @type {Option} */ option) => [
    h('b', {}, option.name),
    ` ${option.description}`,
    option.required ? '' : h('i', {}, ' optional'),
  ];

  /** @param {Chip} chip @param {readonly Choice[]} choices @param {string} says */
  function showChoices(chip, choices, says) {
    const items = choices.map((choice) => ({ content: [choice.name], pick: () => choose(chip, choice) }));
    panel.show(headOf(chip.option), items, { says });
    panel.listbox.attach(chip.input);
  }

  /** @param {Chip} chip */
  async function ask(chip) {
    question += 1;
    const asked = question;
    isLoading = true;
    if (!panel.isOpen()) showChoices(chip, [], 'Loading options…');
    const { choices, says } = await offer(chip, line());
    if (asked !== question) return;
    isLoading = false;
    showChoices(chip, chip.isChosen() ? [] : choices, says);
    if (pickWhenThere) forward();
  }

  /** @param {Chip} chip @param {Choice} choice */
  function choose(chip, choice) {
    chip.choose(choice);
    next();
  }

  /** On to the first option that still needs something, or the end. */
  function next() {
    pickWhenThere = false;
    (chips.find((chip) => chip.option.required && chip.isEmpty())?.input ?? tail).focus();
  }

  /** Enter and Tab: take the choice one is on, else go on with the text as it is. */
  function forward() {
    pickWhenThere = isLoading;
    if (isLoading || panel.listbox.pickActive()) return;
    next();
  }

  /** @param {Chip} chip */
  function back(chip) {
    const before = chips[chips.indexOf(chip) - 1];
    if (chip.option.required && !before) return leave(`/${entry.name}`);
    if (!chip.option.required) remove(chip);
    (before?.input ?? tail).focus();
  }

  /** @param {Chip} chip */
  function remove(chip) {
    chips.splice(chips.indexOf(chip), 1);
    chip.view.remove();
  }

  function retreat() {
    if (panel.isOpen()) return panel.hide();
    leave('');
  }

  /** @param {KeyboardEvent} event @param {Record<string, (() => void) | false>} keys */
  function onKey(event, keys) {
    const act = event.isComposing ? undefined : keys[event.shiftKey ? `Shift ${event.key}` : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  const moves = { ArrowDown: () => panel.listbox.move(1), ArrowUp: () => panel.listbox.move(-1), Escape: retreat };

  /** @param {Option} option @param {string} text */
  function add(option, text = '') {
    const chip = createChip(option, text);
    chips.push(chip);
    tail.before(chip.view);
    chip.input.addEventListener('focus', () => void ask(chip));
    chip.input.addEventListener('input', () => {
      pickWhenThere = false;
      note('');
      void ask(chip);
    });
    chip.input.addEventListener('keydown', (event) =>
      onKey(event, {
        ...moves,
        Enter: forward,
        Tab: forward,
        Backspace: chip.input.value === '' && (() => back(chip)),
      }),
    );
    return chip;
  }

  /** The options that may still be added, at the end of the line. */
  function offerMore() {
    question += 1;
    isLoading = false;
    const typed = tail.value.trim().replace(/:$/, '').toLowerCase();
    const rest = entry.options.filter(
      ({ name }) => !chips.some(({ option }) => option.name === name) && name.startsWith(typed),
    );
    const items = rest.map((option) => ({
      content: [h('b', {}, option.name), h('small', {}, option.description)],
      pick: () => {
        tail.value = '';
        add(option).input.focus();
      },
    }));
    if (items.length > 0) panel.show(['Optional'], items, { active: typed === '' ? -1 : 0 });
    else panel.hide();
    panel.listbox.attach(tail);
    if (tail.value.endsWith(':') && rest.length > 0) items[0]?.pick();
  }

  /** @returns {boolean} Whether all options hold what they may. */
  function check() {
    const wrong = chips.map((chip) => ({ chip, problem: chip.check() })).find(({ problem }) => problem !== null);
    note(wrong ? `${wrong.chip.option.name}: ${wrong.problem}` : '');
    wrong?.chip.input.focus();
    return !wrong;
  }

  tail.addEventListener('focus', offerMore);
  tail.addEventListener('input', offerMore);
  tail.addEventListener('keydown', (event) => {
    const pick = () => panel.listbox.activeIndex() >= 0 && panel.listbox.pickActive();
    const backspace = () => (chips.length > 0 ? chips.at(-1)?.input.focus() : leave(`/${entry.name}`));
    onKey(event, {
      ...moves,
      Enter: () => pick() || send(),
      Tab: panel.listbox.activeIndex() >= 0 && pick,
      Backspace: tail.value === '' && backspace,
    });
  });
  for (const option of entry.options)
    if (option.required || texts[option.name] !== undefined) add(option, texts[option.name]);
  return { view, entry, line, check, focus: next };
}
