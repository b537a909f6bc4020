import { z } from 'zod';

/** The items of one page, and where it stands. */
export interface Page<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** How many items all pages hold. */
  readonly total: number;
}

/** Many things of which a few at a time are made: an array is one. */
export interface Slices<T> {
  readonly length: number;
  /** Those from one place up to another. */
  readonly slice: (from: number, to: number) => readonly T[];
}

/** Where the page asked for stands, or the nearest there is, and after how many items it begins; an empty list has one empty page. */
export function pageOf(total: number, wanted: number, size: number) {
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Math.min(Math.max(1, wanted), pages);
  return { page, pages, total, offset: (page - 1) * size };
}

/** The items of the page asked for, or of the nearest there is. */
export function paginate<T>(all: Slices<T>, wanted: number, size: number): Page<T> {
  const { offset, ...place } = pageOf(all.length, wanted, size);
  return { items: all.slice(offset, offset + size), ...place };
}

/** The `page` option of a command; 1 when it is missing or nonsense. */
export const pageSchema = z
  .string()
  .optional()
  .transform((text) => (text !== undefined && /^\d{1,5}$/.test(text) ? Math.max(1, Number(text)) : 1));
