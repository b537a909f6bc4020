import { z } from 'zod';

/** What a worker is asked to render. */
export const pngJobSchema = z.object({ id: z.number(), svg: z.string() });
export type PngJob = z.infer<typeof pngJobSchema>;

/** What it answers: the file, or why there is none. */
export const pngAnswerSchema = z.union([
  z.object({ id: z.number(), png: z.custom<Uint8Array>((value) => value instanceof Uint8Array) }),
  z.object({ id: z.number(), error: z.string() }),
]);
export type PngAnswer = z.infer<typeof pngAnswerSchema>;
