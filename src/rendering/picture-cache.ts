import { AtHand } from '../at-hand.ts';
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
}

/**
 * Keeps at most `capacity` pictures, of those that were asked for last. A key has to say all that a picture depends on: what it
 * shows, the theme, and the edition of the data. What couldn't be rendered is tried again.
 */
export function pictureCache({ render }: Pick<PngRenderer, 'render'>, capacity = 100): PictureCache {
  const kept = new AtHand<string, Promise<RenderedPicture>>(capacity);

  const rendered = async (make: () => Picture): Promise<RenderedPicture> => {
    const { svg, alt } = make();
    return { png: await render(svg), alt };
  };

  const start = (key: string, make: () => Picture): Promise<RenderedPicture> => {
    const picture = rendered(make);
    picture.catch(() => {
      if (kept.get(key) === picture) kept.drop(key);
    });
    return picture;
  };

  return { pictureOf: (key, make) => kept.getOrMake(key, () => start(key, make)) };
}
