import type { Scope } from './scope.ts';
/** Something that the bot goes and does after it has replied, which takes more than a reply. */
export type Errand =
  /** Post what would be announced now, marked as a test; the day’s own announcement is none the less for it. */
  | {
      readonly kind: 'announce-now';
      readonly subscriber: Scope;
    }
  /** The quiz of a channel has changed: do what is to be done next for it. */
  | { readonly kind: 'drive-quiz'; readonly channelId: string }
  /** The same for the question that follows the day's announcement there. */
  | { readonly kind: 'drive-daily'; readonly channelId: string }
  /** Somebody has answered: show how many have, soon. */
  | { readonly kind: 'show-tally'; readonly channelId: string; readonly round: string }
  /** A prediction has changed: do what is to be done next for it. */
  | {
      readonly kind: 'drive-prediction';
      readonly scope: Scope;
      readonly id: string;
    };
