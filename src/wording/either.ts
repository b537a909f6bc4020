const format = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** "Ann Smith, Bob Smith or Joe Smith". */
export const either = (names: readonly string[]): string => format.format(names);
