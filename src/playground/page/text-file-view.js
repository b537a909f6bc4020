/** @import { APIAttachment } from 'discord-api-types/v10' */
import { h, icon } from './element.js';
import { fileSize } from './file-size.js';
import { firstLines } from './first-lines.js';

const FEW = { lines: 6, characters: 420 };
/** More is for an editor. */
const MANY = { lines: 2000, characters: 100_000 };

/** A file of text: how it begins, all of it on request, its name and size, and the way to keep it. @param {APIAttachment} file */
export function textFileView({ filename, url, size }) {
  const code = h('code', {});
  const text = h('pre', { class: 'text-preview', 'aria-label': `${filename}, how it begins` }, code);
  const more = h('button', { type: 'button', class: 'tool', 'aria-expanded': 'false', 'data-key': `more ${url}` });
  let whole = '';

  /** @param {boolean} isOpen */
  function show(isOpen) {
    const { shown, isWhole } = firstLines(whole, isOpen ? MANY : FEW);
    code.textContent = isWhole ? shown : `${shown}…`;
    text.classList.toggle('open', isOpen);
    text.classList.toggle('cut', !isWhole && !isOpen);
    // What scrolls can be reached by keyboard.
    text.tabIndex = isOpen ? 0 : -1;
    more.hidden = isWhole && !isOpen;
    more.setAttribute('aria-expanded', String(isOpen));
    more.setAttribute('aria-label', isOpen ? 'Show less' : 'Show the whole file');
    more.replaceChildren(icon(isOpen ? 'up' : 'down'));
  }
  async function load() {
    const response = await fetch(url);
    if (!response.ok) return;
    whole = await response.text();
    show(false);
  }
  more.addEventListener('click', () => show(!text.classList.contains('open')));
  show(false);
  // Without its beginning, the file can still be kept.
  load().catch(() => undefined);
  const keep = {
    class: 'tool',
    href: url,
    download: filename,
    'aria-label': `Download ${filename}`,
    title: 'Download',
  };
  return h(
    'div',
    { class: 'text-file', role: 'group', 'aria-label': filename },
    text,
    h(
      'div',
      { class: 'text-file-foot' },
      more,
      icon('file'),
      h('span', { class: 'text-file-name' }, filename),
      h('small', {}, fileSize(size)),
      h('a', keep, icon('download')),
    ),
  );
}
