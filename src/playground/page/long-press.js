/** @import { Point } from './menu.js' */

/** As long as phones take it for a long press, in ms. */
const LONG = 500;

/** A finger that moves farther, in px, scrolls. */
const STILL = 10;

/**
 * Tells of a finger that rests on something in `root`; where `pressed` says that this meant something, no click comes of it.
 * @param {HTMLElement} root @param {(target: Element, at: Point) => boolean} pressed
 */
export function onLongPress(root, pressed) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let isLong = false;
  let start = { x: 0, y: 0 };
  const stop = () => clearTimeout(timer);

  /** @param {TouchEvent} event */
  function begin({ target, touches }) {
    stop();
    isLong = false;
    const [touch] = touches;
    if (!touch || touches.length > 1 || !(target instanceof Element)) return;
    start = { x: touch.clientX, y: touch.clientY };
    timer = setTimeout(() => {
      isLong = pressed(target, start);
    }, LONG);
  }
  root.addEventListener('touchstart', begin, { passive: true });
  root.addEventListener(
    'touchmove',
    ({ touches: [touch] }) => {
      if (touch && Math.hypot(touch.clientX - start.x, touch.clientY - start.y) > STILL) stop();
    },
    { passive: true },
  );
  root.addEventListener('touchcancel', stop);
  root.addEventListener('touchend', (event) => {
    stop();
    if (isLong && event.cancelable) event.preventDefault();
  });
}
