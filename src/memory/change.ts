import type { SubscriptionChange } from '../announcements/subscription-change.ts';
import type { GuildChange } from './guild-change.ts';

/** Something the bot shall remember, as a command decided: what changes, whose it is, and how. */
export type Change =
  | {
      readonly of: 'guild';
      /** Discord's id of the server. */
      readonly key: string;
      readonly change: GuildChange;
    }
  | {
      readonly of: 'subscription';
      /** `guild:<id>` or `user:<id>`. */
      readonly key: string;
      readonly change: SubscriptionChange;
    };
