import { pageDocument } from './page-document.ts';
import { textOf } from './text-of.ts';
import { UnreadableError } from './unreadable-error.ts';

/** A title is shorter; more of it is not looked at. */
const LONGEST = 2000;

/** What a scrap of HTML reads as, on one line: titles in feeds and in JSON-LD come with entities and `<em>`. */
export function plainText(html: string): string {
  const scrap = html.slice(0, LONGEST);
  if (!/[<&]/.test(scrap)) return scrap.replace(/\s+/g, ' ').trim();
  try {
    return textOf(pageDocument(scrap, 'title').root).replace(/\s+/g, ' ');
  } catch (error) {
    if (error instanceof UnreadableError) return '';
    throw error;
  }
}
