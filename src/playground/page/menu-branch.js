/** How near to the edge of the window, in px, a menu may come. */
export const MARGIN = 8;

/** The items of one menu, without those of its branches. @param {Element} menu */
export const itemsOf = (menu) =>
  [...menu.querySelectorAll(':scope > [role=menuitem], :scope > .branch > [role=menuitem]')].flatMap((item) =>
    item instanceof HTMLElement ? [item] : [],
  );

/** Opens a branch of a menu to the side where there is room, or shuts it. @param {HTMLElement} branch @param {boolean} isOpen */
export function unfold(branch, isOpen) {
  branch.classList.toggle('open', isOpen);
  branch.firstElementChild?.setAttribute('aria-expanded', String(isOpen));
  if (!isOpen) return;
  branch.classList.remove('left', 'up');
  const { right, bottom } = branch.lastElementChild?.getBoundingClientRect() ?? { right: 0, bottom: 0 };
  branch.classList.toggle('left', right > innerWidth - MARGIN);
  branch.classList.toggle('up', bottom > innerHeight - MARGIN);
}

/** Opens the branch that holds an element, and shuts the others. @param {HTMLElement} menu @param {Element} within */
export function unfoldAt(menu, within) {
  const wanted = within.closest('.branch');
  for (const branch of menu.querySelectorAll('.branch')) {
    const isWanted = branch === wanted;
    if (branch instanceof HTMLElement && branch.classList.contains('open') !== isWanted) unfold(branch, isWanted);
  }
}
