import { z } from 'zod';

/** As many files as Discord attaches to one message. */
const MOST_FILES = 10;

const attachmentSchema = z.object({
  url: z.url({ protocol: /^https?$/ }),
  filename: z.string(),
  content_type: z.string().optional(),
});

/** A file that was attached to a message, which Discord keeps at an address. */
export type Attachment = z.infer<typeof attachmentSchema>;

/** The files of a message; none when they can't be read. */
export const attachmentsSchema = z.array(attachmentSchema).max(MOST_FILES).catch([]);
