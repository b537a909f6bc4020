/** How each verb of the terminal is used, as `--help` prints it and as a command line that isn't understood is answered. */
export const usage = {
  ask: "What do you want to ask? For example: npm run ask -- '/rivalry a:Jakob Ingebrigtsen b:Josh Kerr' (add --json for the exact reply, --autocomplete for what would be offered while typing)",
  read: 'Which article? Name one or more text files, web pages or addresses: npm run read -- my-article.txt (add --json for JSON, --save to keep what was found). Or name a feed, to read what is new in it: npm run read -- --feed https://example.com/feed.xml',
  import:
    'Which lists? Name one or more CSV files, and what to cite them as: npm run import -- --source "Club records" men/1500-metres.csv (add --complete-to 2023-07-01 for lists that are complete to that day)',
  questions:
    'For example: npm run questions -- --sample 20 --topic "men’s 1500" --difficulty easy (add --seed 7 for the same questions again, --json for JSON)',
  reports: 'The questions that members have reported: npm run reports (add --json for JSON)',
  backup:
    'Where to? npm run backup -- bell-lap.jsonl.zst writes everything that is kept to that file; without a name, to one named after the moment',
  restore: 'Which backup? npm run restore -- bell-lap.jsonl.zst, with --replace to lose what is in the store',
} as const;

/** What can be done in a terminal. */
export type Verb = keyof typeof usage;

/** Whether a word is such a verb. */
export const isVerb = (word: string | undefined): word is Verb => word !== undefined && Object.hasOwn(usage, word);
