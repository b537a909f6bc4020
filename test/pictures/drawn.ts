import { parseHTML } from 'linkedom';
import type { Picture } from '../../src/pictures/picture.ts';

/** What stands in a picture, read back from its SVG. */
export interface Drawn {
  /** Each line of text, in the order it was drawn. */
  readonly texts: readonly string[];
  /** The numbers of every element of a kind: `numbers('circle', 'cy')`. */
  readonly numbers: (element: string, attribute: string, where?: Readonly<Record<string, string>>) => number[];
}

/** Reads a picture back. */
export function drawn({ svg }: Picture): Drawn {
  const { document } = parseHTML(svg);
  const fits = (
    element: { getAttribute(name: string): string | null },
    where: Readonly<Record<string, string>>,
  ): boolean => Object.entries(where).every(([name, value]) => element.getAttribute(name) === value);
  return {
    texts: [...document.querySelectorAll('text')].map(({ textContent }) => textContent ?? ''),
    numbers: (element, attribute, where = {}) =>
      [...document.querySelectorAll(element)]
        .filter((found) => fits(found, where))
        .map((found) => Number(found.getAttribute(attribute))),
  };
}
