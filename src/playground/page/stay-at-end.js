/** How near to the end, in px, counts as reading along. */
const NEAR = 120;

/**
 * Keeps whoever reads along at the end of a list, also when something in it grows late: a picture, the beginning of a file.
 * Returns whether one reads along. @param {HTMLElement} list
 */
export function stayAtEnd(list) {
  let isAlong = true;
  const sizes = new ResizeObserver(() => {
    if (isAlong) list.scrollTop = list.scrollHeight;
  });
  list.addEventListener('scroll', () => {
    isAlong = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR;
  });
  const children = new MutationObserver((changes) => {
    for (const { addedNodes, removedNodes } of changes) {
      for (const node of removedNodes) if (node instanceof Element) sizes.unobserve(node);
      for (const node of addedNodes) if (node instanceof Element) sizes.observe(node);
    }
  });
  children.observe(list, { childList: true });
  sizes.observe(list);
  return {
    isReadingAlong: () => isAlong,
    toEnd() {
      isAlong = true;
      list.scrollTop = list.scrollHeight;
    },
  };
}
