import { h } from './element.js';

/**
 * A picture in the size that Discord gives it, opening in full where it is pressed, with its alt text to read.
 * @param {{ url: string, description?: string | null, width?: number | null, height?: number | null }} picture
 */
export function pictureView({ url, description, width, height }) {
  const alt = description ?? '';
  const picture = h('img', { src: url, alt, width: width ?? false, height: height ?? false, loading: 'lazy' });
  if (width && height) {
    picture.style.setProperty('--width', String(width));
    picture.style.setProperty('--height', String(height));
  }
  const label = alt === '' ? 'Open the picture' : `${alt} (open the picture)`;
  return h(
    'div',
    { class: 'picture' },
    h('a', { href: url, target: '_blank', rel: 'noopener noreferrer', 'aria-label': label }, picture),
    alt !== '' && h('details', { class: 'alt' }, h('summary', {}, 'ALT'), h('p', {}, alt)),
  );
}
