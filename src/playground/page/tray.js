import { byId, h, icon } from './element.js';
import { fileSize } from './file-size.js';
import { packed } from './packed.js';

const MOST_FILES = 10;
const MOST_BYTES = 10 * 1024 * 1024;

/** The files that go along with the next message. @param {(problem: string) => void} note */
export function createTray(note) {
  const [view, button, chooser] = [byId('tray'), byId('attach'), byId('attach-files')];
  /** @type {readonly File[]} */
  let files = [];

  /** @param {File} file */
  function fileView(file) {
    const remove = () => {
      put(files.filter((other) => other !== file));
      button.focus();
    };
    return h(
      'li',
      { class: 'tray-file' },
      icon('file'),
      h('span', {}, h('b', {}, file.name), h('small', {}, fileSize(file.size))),
      h('button', { type: 'button', class: 'tool', 'aria-label': `Remove ${file.name}`, click: remove }, icon('close')),
    );
  }

  /** @param {readonly File[]} now */
  function put(now) {
    files = now;
    view.hidden = files.length === 0;
    view.replaceChildren(...files.map(fileView));
  }

  /** @param {readonly File[]} added */
  function add(added) {
    const large = added.find(({ size }) => size > MOST_BYTES);
    if (large) return note(`${large.name} is too large: 10 MiB is the most.`);
    if (files.length + added.length > MOST_FILES) return note(`A message has room for ${MOST_FILES} files.`);
    note('');
    put([...files, ...added]);
  }

  button.addEventListener('click', () => chooser.click());
  chooser.addEventListener('change', () => {
    if (!(chooser instanceof HTMLInputElement)) return;
    add([...(chooser.files ?? [])]);
    chooser.value = '';
  });
  return {
    add,
    clear: () => put([]),
    isEmpty: () => files.length === 0,
    /** The files, and more of them, as an action carries them. @param {readonly File[]} more */
    packed: (more) => Promise.all([...files, ...more].map(packed)),
  };
}
