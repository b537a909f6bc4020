/**
 * @import { Store } from './store.js'
 * @import { Actions, Line } from './actions.js'
 * @import { PageEvent } from '../page-api.ts'
 * @import { Chip } from './chip.js'
 * @import { Choice } from './option-choices.js'
 * @import { Draft } from './command-draft.js'
 * @import { Entry } from './command-line.js'
 */

import { createDraft } from './command-draft.js';
import { entriesIn, matching, readLine } from './command-line.js';
import { byId, h } from './element.js';
import { choicesOf } from './option-choices.js';
import { createPanel } from './panel.js';
import { avatar } from './people.js';
import { channelOf } from './state.js';

/** @typedef {{ choices: readonly Choice[], says: string }} Offer */

/** As Discord says it. */
const NO_MATCH = 'No options match your search.';

/** Where one writes: plain text, or a slash command with its options. @param {Store} store @param {Actions} actions */
export function showComposer(store, actions) {
  const [form, line, notes] = [byId('composer'), byId('line'), byId('note')];
  const field = h('textarea', {
    rows: 1,
    role: 'combobox',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'send',
    maxlength: 2000,
  });
  const panel = createPanel();
  /** @type {Draft | null} */
  let draft = null;
  /** @type {{ id: string, resolve(offer: Offer): void } | null} */
  let asked = null;
  let requests = 0;
  /** A second Enter while the first is on its way sends nothing. */
  let isSending = false;

  const entries = () => {
    const { commands, guilds, place } = store.get();
    return entriesIn(
      commands,
      guilds.find(({ id }) => id === place.guild),
    );
  };
  const note = (/** @type {string} */ text) => {
    notes.textContent = text;
  };

  /** @param {Chip} chip @param {Line} line @returns {Promise<Offer>} */
  async function offer(chip, line) {
    const text = chip.input.value;
    const own = choicesOf(chip.option, text, store.get());
    if (own) return { choices: own, says: own.length === 0 && text !== '' && chip.check() !== null ? NO_MATCH : '' };
    requests += 1;
    const id = String(requests);
    const options = { ...line.options, [chip.option.name]: text };
    return new Promise((resolve) => {
      asked = { id, resolve };
      void actions
        .complete({ ...line, options }, chip.option.name, id)
        .then(({ error }) => error && resolve({ choices: [], says: error }));
    });
  }

  /** @param {Entry} entry @param {Readonly<Record<string, string>>} texts */
  function startDraft(entry, texts) {
    note('');
    draft = createDraft(entry, texts, { panel, offer, send: () => void send(), leave: write, note });
    line.replaceChildren(draft.view);
    draft.focus();
  }

  /** Back to plain text. @param {string} text */
  function write(text) {
    draft = null;
    field.value = text;
    panel.hide();
    note('');
    line.replaceChildren(field);
    field.focus();
    typed();
  }

  function typed() {
    field.style.setProperty('--rows', String(Math.min(8, field.value.split('\n').length)));
    const slash = /^\/([^\n]*)$/.exec(field.value);
    if (!slash) return panel.hide();
    const known = field.value.includes(' ') ? readLine(field.value, entries()) : null;
    if (known) return startDraft(known.entry, known.texts);
    const items = matching(entries(), slash[1] ?? '').map((entry) => ({
      content: entryContent(entry),
      pick: () => startDraft(entry, {}),
    }));
    const { bot } = store.get();
    if (items.length > 0) panel.show([avatar(bot), bot.displayName], items);
    else panel.hide();
    panel.listbox.attach(field);
  }

  async function send() {
    const text = field.value.trim();
    if (isSending || (draft ? !draft.check() : text === '')) return;
    isSending = true;
    const { error } = draft ? await actions.run(draft.entry.name, draft.line()) : await actions.say(text);
    isSending = false;
    if (error) note(error);
    else write('');
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const { listbox } = panel;
    /** @type {Record<string, () => void>} */
    const inList = {
      ArrowDown: () => listbox.move(1),
      ArrowUp: () => listbox.move(-1),
      Tab: listbox.pickActive,
      Enter: listbox.pickActive,
      Escape: panel.hide,
    };
    const act = (listbox.isOpen() && inList[event.key]) || (event.key === 'Enter' && send);
    if (!act || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void act();
  }

  field.addEventListener('input', typed);
  field.addEventListener('keydown', onKey);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) panel.hide();
  });
  form.prepend(panel.panel);
  line.replaceChildren(field);

  let place = '';
  store.watch((state) => {
    const view = `${state.user} ${state.place.channel}`;
    if (view === place) return;
    place = view;
    const to = state.place.guild === null ? `@${state.bot.displayName}` : `#${channelOf(state).name}`;
    field.placeholder = `Message ${to}`;
    field.setAttribute('aria-label', `Message ${to}. Type / for commands`);
  });

  return {
    focus: () => field.focus(),
    /** Sends a command line as if it had been typed. @param {string} text */
    async tryOut(text) {
      const read = readLine(text, entries());
      if (!read) return;
      const { name, command, group, subcommand } = read.entry;
      const { error } = await actions.run(name, {
        command,
        ...(group && { group }),
        ...(subcommand && { subcommand }),
        options: read.texts,
      });
      note(error ?? '');
      field.focus();
    },
    /** Hears of choices that were asked for. @param {PageEvent} event */
    hear(event) {
      if (event.type === 'choices' && event.request === asked?.id)
        asked.resolve({ choices: event.choices, says: event.choices.length === 0 ? NO_MATCH : '' });
      if (event.type === 'choices-failed' && event.request === asked?.id)
        asked.resolve({ choices: [], says: event.says });
    },
  };
}

/** @param {Entry} entry */
const entryContent = ({ name, description, options }) => [
  h(
    'span',
    { class: 'option-text' },
    h(
      'span',
      { class: 'option-label' },
      `/${name} `,
      ...options.map((option) => h('span', { class: option.required ? 'argument' : 'argument optional' }, option.name)),
    ),
    h('small', {}, description),
  ),
];
