import { isUtf8 } from 'node:buffer';

/** The type of a file as Discord tells it: of plain text it finds out whether it is UTF-8. */
export const contentType = (type: string, bytes: Uint8Array): string =>
  /^text\/plain\b/.test(type) && isUtf8(bytes) ? 'text/plain; charset=utf-8' : type;
