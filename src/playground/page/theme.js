import { byId } from './element.js';

const KEY = 'theme';
const prefersLight = matchMedia('(prefers-color-scheme: light)');

const isLight = () => (localStorage.getItem(KEY) ?? (prefersLight.matches ? 'light' : 'dark')) === 'light';

function paint() {
  const chosen = localStorage.getItem(KEY);
  if (chosen !== null) document.documentElement.setAttribute('data-theme', chosen);
  byId('theme').setAttribute('aria-label', isLight() ? 'Turn the light off' : 'Turn the light on');
}

/** Light or dark as the system says (colours.css), until the switch says otherwise. */
export function showTheme() {
  byId('theme').addEventListener('click', () => {
    localStorage.setItem(KEY, isLight() ? 'dark' : 'light');
    paint();
  });
  prefersLight.addEventListener('change', paint);
  paint();
}
