/** Something that the bot goes and does after it has replied, which takes more than a reply. */
export type Errand = {
  /** Post what would be announced now, marked as a test; the day’s own announcement is none the less for it. */
  readonly kind: 'announce-now';
  /** `guild:<id>` or `user:<id>`. */
  readonly subscriber: string;
};
