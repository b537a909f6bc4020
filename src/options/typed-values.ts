import { z } from 'zod';

/** A year that was typed or that a button keeps. */
export const yearSchema = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number)
  .optional();

/** Yes or no, as Discord and buttons send it. */
export const flagSchema = z
  .enum(['true', 'false'])
  .transform((text) => text === 'true')
  .optional();
