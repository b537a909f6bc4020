import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { modulePackages } from './module-files.ts';

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
const modules = new URL('../../../node_modules/', import.meta.url);

/** Names without dots in front, so that nothing outside of a folder has one. */
const plainPath = /^(?:[\w@-][\w@.-]*\/)*[\w@-][\w@.-]*$/;

function fileAt(path: string): URL | undefined {
  const name = path === '/' ? 'index.html' : path.slice(1);
  if (!plainPath.test(name) || !(extname(name) in types)) return undefined;
  if (!name.startsWith('modules/')) return new URL(name, page);
  const file = name.slice('modules/'.length);
  return modulePackages.some((module) => file.startsWith(`${module}/`)) ? new URL(file, modules) : undefined;
}

/** A file of the page, or of a package that it may load. */
export async function staticFile(path: string): Promise<Served | undefined> {
  const file = fileAt(path);
  const bytes = file && (await readFile(file).catch(() => undefined));
  return bytes && { type: types[extname(file.pathname)] ?? '', bytes };
}

const importMap = /<script type="importmap">([\s\S]*?)<\/script>/;

/**
 * What the page may load: files of this server only, and the one import map that stands in it. Pictures may be of any address,
 * as in Discord.
 */
export function contentPolicy(html: string): string {
  const [, inline] = importMap.exec(html) ?? [];
  const hash = inline === undefined ? '' : ` 'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src 'self'${hash}`,
    "style-src 'self'",
    "img-src 'self' data: https:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
