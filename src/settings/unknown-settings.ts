import MiniSearch from 'minisearch';

/** What Node, npm and Docker Compose read of a file `.env`. */
const OF_OTHERS = /^(?:NODE_|UV_|SSL_CERT_|LC_|npm_config_|COMPOSE_|DOCKER_)|^(?:TZ|LANG|NO_COLOR|FORCE_COLOR)$/;

/** So many letters of ten may be wrong. */
const FUZZY = 0.3;

const joined = (name: string): string => name.replaceAll(/[\W_]/g, '');

/** The setting that a misspelt name probably means: one with the same words, or nearly the same letters. */
function likely(name: string, settings: readonly string[]): string | undefined {
  const index = new MiniSearch({ idField: 'name', fields: ['name', 'letters'] });
  index.addAll(settings.map((setting) => ({ name: setting, letters: joined(setting) })));
  const [best] = index.search(`${name} ${joined(name)}`, { fuzzy: FUZZY });
  return settings.find((setting) => setting === best?.id);
}

/** A complaint for each name that is no setting and that nobody else would read. */
export const unknownSettings = (names: readonly string[], settings: readonly string[]): string[] =>
  names
    .filter((name) => !settings.includes(name) && !OF_OTHERS.test(name))
    .map((name) => {
      const meant = likely(name, settings);
      return `${name} is no setting${meant === undefined ? '' : `; did you mean ${meant}?`}`;
    });
