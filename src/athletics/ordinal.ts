const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const suffixes = new Map([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
  ['other', 'th'],
]);

/** "1st", "2nd", "23rd", "112th". */
export const ordinal = (n: number): string => `${n}${suffixes.get(rules.select(n)) ?? 'th'}`;
