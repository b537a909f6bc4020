import type { Span } from './span.ts';

/** What a line of an article is: running text, a heading or title, a row of a result list, or not the article's own. */
export type BlockKind = 'prose' | 'heading' | 'row' | 'junk';

export interface Block extends Span {
  readonly kind: BlockKind;
  readonly text: string;
}
