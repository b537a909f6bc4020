import type { Picture } from '../pictures/picture.ts';
import type { PngRenderer } from './png-renderer.ts';

/** A picture as it is sent: the bytes of a PNG, and what it shows in words. */
export interface RenderedPicture {
  readonly png: Uint8Array;
  readonly alt: string;
}

/** Pictures that were asked for lately. */
export interface PictureCache {
  /** The picture of a key, made if need be; who asks while it is being made gets the same. Rejects when it can't be rendered. */
  readonly pictureOf: (key: string, make: () => Picture) => Promise<RenderedPicture>;
  /** The picture of a key if it can be had at once, for an answer that doesn't wait. */
  readonly ready: (key: string) => RenderedPicture | null;
}

interface Entry {
  readonly promise: Promise<RenderedPicture>;
  done: RenderedPicture | null;
}

/**
 * Keeps at most `capacity` pictures, those that were asked for last. A key has to say all that a picture depends on: what it
 * shows, the theme, and the edition of the data. What couldn't be rendered is tried again.
 */
export function pictureCache({ render }: Pick<PngRenderer, 'render'>, capacity = 100): PictureCache {
  const entries = new Map<string, Entry>();

  const touch = (key: string, entry: Entry): Entry => {
    entries.delete(key);
    entries.set(key, entry);
    const [oldest] = entries.keys();
    if (entries.size > capacity && oldest !== undefined) entries.delete(oldest);
    return entry;
  };

  const rendered = async (make: () => Picture): Promise<RenderedPicture> => {
    const { svg, alt } = make();
    return { png: await render(svg), alt };
  };

  const start = (key: string, make: () => Picture): Entry => {
    const entry: Entry = { promise: rendered(make), done: null };
    const forget = (): void => {
      if (entries.get(key) === entry) entries.delete(key);
    };
    entry.promise.then((picture) => {
      entry.done = picture;
    }, forget);
    return entry;
  };

  return {
    pictureOf: (key, make) => touch(key, entries.get(key) ?? start(key, make)).promise,
    ready: (key) => entries.get(key)?.done ?? null,
  };
}
