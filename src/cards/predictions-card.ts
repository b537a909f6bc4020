import { formatDate } from '../athletics/date.ts';
import type { Lead } from '../invocation.ts';
import type { Reply } from '../reply.ts';
import type { Prediction } from '../trivia/predictions/predictions.ts';
import { literal } from '../wording/markdown.ts';
import { momentAt } from '../wording/moment-at.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { colours } from './colours.ts';
import { predictedRace } from './prediction-card.ts';

const CHANNEL = 'https://discord.com/channels';

const OVER_SHOWN = 5;

/** A link to the message, where it is known by now. */
function titleOf(prediction: Prediction): string {
  const { stage, guildId, channelId } = prediction;
  const title = literal(predictedRace(prediction));
  return 'messageId' in stage ? `[${title}](${CHANNEL}/${guildId ?? '@me'}/${channelId}/${stage.messageId})` : title;
}

function stateOf({ stage, race }: Prediction): string {
  switch (stage.is) {
    case 'posting':
    case 'open':
      return `closes ${momentAt(race.starts, 'R')}`;
    case 'closing':
    case 'counting':
    case 'waiting':
      return 'waiting for the result';
    case 'settling':
    case 'telling':
    case 'over':
      return stage.outcome.kind === 'won'
        ? `won by ${stage.outcome.winners.map(literal).join(', ')}`
        : 'counts for nobody';
  }
}

const lineOf = (prediction: Prediction): string =>
  `**${titleOf(prediction)}**\n-# ${formatDate(prediction.race.date)} · ${stateOf(prediction)}`;

/** What is predicted in a server, the next race first, and what became of the latest. */
export function predictionsCard(
  open: readonly Prediction[],
  over: readonly Prediction[],
  leads: readonly Lead[],
): Reply {
  const latest = over.slice(-OVER_SHOWN).reverse();
  return card(
    {
      color: colours.trivia,
      title: 'Predictions',
      description: [
        ...(open.length === 0 ? ['No race is predicted here. Open one: `/predict open`'] : open.map(lineOf)),
        ...(latest.length === 0 ? [] : ['', '### Lately', ...latest.map(lineOf)]),
      ].join('\n'),
    },
    leadRow(leads),
  );
}
