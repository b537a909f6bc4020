import type { Refusal } from '../refusal.ts';
import { ephemeral, type Reply } from '../reply.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { colours } from './colours.ts';

/** A kind no: the message as it is, and buttons for what was probably meant. */
export const refusalCard = ({ message, suggestions }: Refusal): Reply =>
  ephemeral(card({ color: colours.refusal, description: message }, leadRow(suggestions)));

/** What is shown when the bot itself has failed; the id ties it to the log. */
export const apologyCard = (id: string): Reply =>
  ephemeral(
    card({
      color: colours.apology,
      title: 'That fell at the last hurdle',
      description: `Something went wrong on our side, not yours. Please try again; if it happens again, tell whoever runs this bot the code \`${id}\`.`,
    }),
  );
