import { byId } from './element.js';

const isNarrow = matchMedia('(max-width: 760px)');

/** On a phone, servers and channels are a drawer behind the menu button. Returns what shuts it. */
export function showDrawer() {
  const [drawer, button, main] = [byId('drawer'), byId('menu'), byId('main')];
  /** @param {boolean} isOpen */
  function set(isOpen) {
    drawer.classList.toggle('open', isOpen);
    button.setAttribute('aria-expanded', String(isOpen));
    // What can't be seen can't be tabbed to.
    drawer.inert = isNarrow.matches && !isOpen;
    main.inert = isNarrow.matches && isOpen;
  }
  const shut = () => {
    if (!drawer.classList.contains('open')) return;
    set(false);
    button.focus();
  };
  button.addEventListener('click', () => {
    set(true);
    drawer.querySelector('button')?.focus();
  });
  byId('shade').addEventListener('click', shut);
  // Escape shuts an open menu first.
  drawer.addEventListener('keydown', ({ key }) => key === 'Escape' && !drawer.querySelector(':popover-open') && shut());
  isNarrow.addEventListener('change', () => set(false));
  set(false);
  return shut;
}
