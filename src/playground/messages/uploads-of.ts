import { ActionRefused } from '../action-refused.ts';
import { limits } from '../limits.ts';
import type { SentFile } from '../page-actions.ts';
import type { Upload } from './attach.ts';

/** Files of a person, as those of a bot arrive. @throws ActionRefused when one is too large */
export const uploadsOf = (files: readonly SentFile[]): Upload[] =>
  files.map(({ name, type, base64 }, i) => {
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
    if (bytes.length > limits.attachmentBytes) throw new ActionRefused(`${name} is too large: 10 MiB is the most`);
    return { index: String(i), name, type, bytes };
  });
