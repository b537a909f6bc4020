import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { UnreadableError } from '../pages/unreadable-error.ts';
import { readPage, type WebPage } from '../pages/web-page.ts';

/** What the thread answers. An error's class would not survive the way. */
export type PageAnswer = { readonly page: WebPage } | { readonly refused: string };

const taskSchema = z.object({
  bytes: z.instanceof(Uint8Array),
  source: z.object({ where: z.string(), address: z.string().nullable(), contentType: z.string() }),
});

function answer(): PageAnswer {
  const { bytes, source } = taskSchema.parse(workerData);
  try {
    return { page: readPage(bytes, source) };
  } catch (error) {
    if (error instanceof UnreadableError) return { refused: error.reason };
    throw error;
  }
}

// This file is a program of its own: a thread that reads one page and ends.
parentPort?.postMessage(answer());
