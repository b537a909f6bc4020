import { completeLists } from '../lists/complete-lists.ts';
import { oncePer } from '../once-per.ts';
import type { Results } from './results.ts';

/** The same results with the rows of complete lists alone: what says who is best of all rests on these. */
export const completeResults = oncePer((results: Results): Results => {
  const { listed } = results;
  const store = completeLists(listed.store);
  return store === listed.store ? results : Object.freeze({ ...results, listed: Object.freeze({ ...listed, store }) });
});
