import { extname } from 'node:path';
import { type Article, articleOfPage } from '../pages/article-of-page.ts';
import { readPage } from '../pages/web-page.ts';
import type { ReadArticle } from '../reading/read-article.ts';
import { addressed } from '../reading/setting/address.ts';
import { readBytes, textIn } from './text-file.ts';

const PAGE_START = /^\s*<(?:!doctype|html)\b/i;

/** A page can be in any encoding; its first tag is readable in most. */
const isPage = (path: string, bytes: Uint8Array): boolean =>
  ['.html', '.htm', '.xhtml'].includes(extname(path).toLowerCase()) ||
  PAGE_START.test(new TextDecoder().decode(bytes.subarray(0, 1024)));

/** Reads an article from a text file or a saved web page. @throws TextFileError or UnreadableError */
export async function readArticleFile(path: string, read: ReadArticle): Promise<Article> {
  const bytes = await readBytes(path);
  if (isPage(path, bytes)) return articleOfPage(read, readPage(bytes, { where: path, address: null, contentType: '' }));
  const text = textIn(path, bytes);
  return { text: addressed(text).text, record: read(text) };
}
