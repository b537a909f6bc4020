/**
 * @import { Store } from './store.js'
 * @import { Actions } from './actions.js'
 * @import { Draft } from './command-draft.js'
 * @import { Entry } from './command-line.js'
 */
import { createDraft } from './command-draft.js';
import { entriesIn, matching, readLine } from './command-line.js';
import { createCompletion } from './completion.js';
import { byId, h } from './element.js';
import { createMessageField, isLong, textFile } from './message-field.js';
import { createPanel } from './panel.js';
import { avatar } from './people.js';
import { channelOf } from './state.js';
import { createTray } from './tray.js';

/** @param {Entry} entry */
function entryContent({ name, description, options }) {
  const needs = options.map((option) =>
    h('span', { class: option.required ? 'argument' : 'argument optional' }, option.name),
  );
  const label = h('span', { class: 'option-label' }, `/${name} `, ...needs);
  return [h('span', { class: 'option-text' }, label, h('small', {}, description))];
}

/** @param {readonly Entry[]} entries */
const namesOf = (entries) => entries.map(({ name }) => name).join();

const TOO_LONG = 'A message holds 2,000 characters. This one goes out as a file, message.txt.';

/** Where one writes: plain text, or a slash command with its options. @param {Store} store @param {Actions} actions */
export function showComposer(store, actions) {
  const [form, line, notes] = [byId('composer'), byId('line'), byId('note')];
  const panel = createPanel();
  const tray = createTray(note);
  const field = createMessageField({ panel, typed, send: () => void send(), attach: tray.add });
  const completion = createCompletion(store, actions);
  /** @type {Draft | null} */
  let draft = null;
  /** A second Enter while the first is on its way sends nothing. */
  let isSending = false;

  /** What the list of commands holds. */
  let listed = '';

  function entries() {
    const { commands, guilds, place } = store.get();
    return entriesIn(
      commands,
      guilds.find(({ id }) => id === place.guild),
    );
  }
  const fitting = () => (field.value.startsWith('/') ? matching(entries(), field.value.slice(1)) : []);

  /** @param {string} text */
  function note(text) {
    // What stands there already is not said again.
    if (notes.textContent !== text) notes.textContent = text;
  }

  /** @param {Entry} entry @param {Readonly<Record<string, string>>} texts */
  function startDraft(entry, texts) {
    note('');
    draft = createDraft(entry, texts, { panel, ...completion, send: () => void send(), leave: write, note });
    line.replaceChildren(draft.view);
    draft.focus();
  }

  /** Back to plain text. @param {string} text */
  function write(text) {
    draft = null;
    field.value = text;
    line.replaceChildren(field);
    field.focus();
    typed();
  }

  /** A slash opens the list of commands; a whole command and a space begin to fill it in. */
  function typed() {
    note(isLong(field.value) ? TOO_LONG : '');
    // For browsers that don't know field-sizing.
    field.rows = Math.min(field.value.split('\n').length, 12);
    const known = field.value.includes(' ') ? readLine(field.value, entries()) : null;
    if (known) return startDraft(known.entry, known.texts);
    list();
  }

  /** The commands that begin as what is typed. */
  function list() {
    const found = fitting();
    listed = namesOf(found);
    const items = found.map((entry) => ({ content: entryContent(entry), pick: () => startDraft(entry, {}) }));
    const { bot } = store.get();
    if (items.length > 0) panel.show([avatar(bot), bot.displayName], items);
    else panel.hide();
    panel.listbox.attach(field);
  }

  /** @param {string} text */
  async function say(text) {
    const isFile = isLong(text);
    const files = await tray.packed(isFile ? [textFile(text)] : []).catch(() => null);
    if (!files) return { error: 'A file can’t be read any more. Take it off, and attach it again.' };
    return actions.say(isFile ? '' : text, files);
  }

  async function send() {
    const text = field.value.trim();
    if (isSending || (draft ? !draft.check() : text === '' && tray.isEmpty())) return;
    isSending = true;
    const { error } = draft ? await actions.run(draft.entry.name, draft.line()) : await say(text);
    isSending = false;
    if (error) return note(error);
    if (!draft) tray.clear();
    write('');
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) panel.hide();
  });
  form.prepend(panel.panel);
  panel.listbox.attach(field);
  line.replaceChildren(field);

  // A bot that comes or goes while one types brings its commands, or takes them along.
  store.watch(() => {
    if (!draft && document.activeElement === field && namesOf(fitting()) !== listed) list();
  });
  store.watch((state) => {
    const to = state.place.guild === null ? `@${state.bot.displayName}` : `#${channelOf(state).name}`;
    if (field.placeholder === `Message ${to}`) return;
    field.placeholder = `Message ${to}`;
    field.setAttribute('aria-label', `Message ${to}. Type / for commands`);
  });

  return {
    focus: () => field.focus(),
    hear: completion.hear,
    /** Sends a command line as if it had been typed. @param {string} text */
    async tryOut(text) {
      const read = readLine(text, entries());
      if (!read) return;
      startDraft(read.entry, read.texts);
      await send();
    },
  };
}
