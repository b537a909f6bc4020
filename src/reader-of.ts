import type { Data } from './data/load.ts';
import { listedNames } from './lists/listed-names.ts';
import { articleReader, type ReadArticle } from './reading/read-article.ts';

/** A reader that knows everybody and every meet that the data has. */
export const readerOf = ({ athletes, meets, lists }: Pick<Data, 'athletes' | 'meets' | 'lists'>): ReadArticle => {
  const { sexOf, sexOfGivenName } = listedNames(lists);
  return articleReader({ athletes, meets, sexInLists: sexOf, sexOfGivenName });
};
