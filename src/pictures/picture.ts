import type { Svg } from './svg.ts';

/** A picture and what it shows in words, for those who don't see it; at most 1024 characters, as Discord takes. */
export interface Picture {
  readonly svg: Svg;
  readonly alt: string;
}
