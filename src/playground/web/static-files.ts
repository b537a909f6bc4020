import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** A file as it is served. */
export interface Served {
  readonly type: string;
  readonly bytes: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

const page = new URL('../page/', import.meta.url);

/** A plain name: no folder, no dot in front, so that nothing outside of the page's folder has one. */
const plainName = /^[\w-]+(?:\.[\w-]+)+$/;

/** A file of the page, by the path of its address. */
export async function staticFile(path: string): Promise<Served | undefined> {
  const name = path === '/' ? 'index.html' : path.slice(1);
  const type = types[extname(name)];
  if (!plainName.test(name) || type === undefined) return undefined;
  const bytes = await readFile(new URL(name, page)).catch(() => undefined);
  return bytes && { type, bytes };
}

/** What the page may load: files of this server only. Pictures may be of any address, as in Discord. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: https:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
