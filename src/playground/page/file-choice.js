/** @import { Choice } from './option-choices.js' */
import { h } from './element.js';
import { packed } from './packed.js';

/** A file for an option, once one is chosen; without one, nothing comes of it. @returns {Promise<Choice>} */
export function chooseFile() {
  const chooser = h('input', { type: 'file' });
  return new Promise((resolve, reject) => {
    chooser.addEventListener('change', () => {
      const [file] = chooser.files ?? [];
      if (file) packed(file).then((value) => resolve({ name: file.name, value }), reject);
    });
    chooser.click();
  });
}
