/** Something that the bot goes and does after it has replied, which takes more than a reply. */
export type Errand = never;
