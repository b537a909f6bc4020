import { type PngAnswer, pngJobSchema } from './png-job.ts';
import { pngOf } from './png-of.ts';

function answerTo(message: unknown): PngAnswer {
  const { id, svg } = pngJobSchema.parse(message);
  try {
    return { id, png: pngOf(svg) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', (message: unknown) => {
  process.send?.(answerTo(message));
});
