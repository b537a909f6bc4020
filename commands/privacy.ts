import { card } from '../src/cards/card.ts';
import { colours } from '../src/cards/colours.ts';
import { dangerRow } from '../src/cards/danger-row.ts';
import { ownPrivacyCard } from '../src/cards/own-privacy-card.ts';
import { serverPrivacyCard } from '../src/cards/server-privacy-card.ts';
import { type Caller, defineCommand, type Outcome } from '../src/command.ts';
import type { Invocation, Lead } from '../src/invocation.ts';
import { privacyData, privacyOptions } from '../src/options/privacy-options.ts';
import { Refusal } from '../src/refusal.ts';
import { ephemeral, type Reply, type Row } from '../src/reply.ts';
import { scopeOf } from '../src/scope.ts';
import { underWay } from '../src/trivia/predictions/predictions.ts';
import { readTotal } from '../src/trivia/scores/member.ts';
import type { Scores } from '../src/trivia/scores/scores.ts';
import { chosenBy } from '../src/trivia/votes.ts';
import type { World } from '../src/world.ts';

const invocationOf = (subcommand: string, asked: Invocation['options'] = {}): Invocation => ({
  command: 'privacy',
  subcommand,
  options: asked,
});
const EXPORT: Lead = { label: 'Export', invocation: invocationOf('export') };
const FORGET: Lead = { label: 'Forget me …', invocation: invocationOf('forget') };
const EMPTY: Lead = { label: 'Delete all of it …', invocation: invocationOf('server', { step: 'ask' }) };

const note = (title: string, description: string, rows: readonly Row[] = []): Reply =>
  ephemeral(card({ color: colours.help, title, description }, rows));

const hereOf = ({ guildId }: Caller): string => (guildId === null ? 'in private messages' : 'in this server');

function scoreOf({ members }: Scores, userId: string) {
  const kept = members[userId];
  const [points, right, answered] = (kept === undefined ? undefined : readTotal(kept).all) ?? [];
  return points === undefined || right === undefined || answered === undefined ? null : { points, right, answered };
}

function what({ memory }: World, caller: Caller): Reply {
  const { userId } = caller;
  const { own, guild, scores, predictions } = memory;
  const takesPart = underWay(predictions).filter(
    ({ by, stage }) => by === userId || ('votes' in stage && chosenBy(stage.votes, userId) !== undefined),
  );
  return ownPrivacyCard(
    {
      follows: own.follows.length,
      messages: own.settings,
      here: hereOf(caller),
      score: scoreOf(scores, userId),
      optedOut: scores.optedOut.includes(userId),
      predictions: takesPart.length,
      articles: guild?.articles.filter(({ by }) => by === userId).length ?? null,
    },
    [EXPORT, FORGET],
  );
}

const exported = ({ userId }: Caller): Outcome => ({
  reply: note('Your data', 'A file follows, for you alone: everything that I keep of you, of all servers, as JSON.'),
  file: { kind: 'own data', userId },
});

const ASK_FORGET = [
  'What you follow, your direct messages, your points in every server, your answers to quizzes and predictions that run, the questions that you reported and your previews of articles go. So does a wish to be on no board: should you play again, you are on one.',
  'Articles that you added stay with their server, without you. What stands in channels stays there, and so does a vote in a poll of Discord’s: take it back before the poll ends, or it counts.',
  '**This can’t be undone.**',
].join('\n\n');

function forget({ userId }: Caller, step: 'ask' | 'do' | undefined): Reply | Outcome {
  if (step !== 'do')
    return note('Forget you?', ASK_FORGET, [dangerRow('Forget me', invocationOf('forget', { step: 'do' }))]);
  return {
    reply: note('Forgotten', 'I know nothing of you any more.'),
    changes: [{ of: 'everything of a member', key: userId, change: { kind: 'forget' } }],
  };
}

function showScores({ memory }: World, caller: Caller, show: 'on' | 'off'): Reply | Outcome {
  const { guildId, userId } = caller;
  const here = hereOf(caller);
  const isOut = memory.scores.optedOut.includes(userId);
  if (isOut === (show === 'off'))
    return note('Boards', isOut ? `You are on no board ${here} already.` : `You can be on the boards ${here} already.`);
  const description = isOut
    ? `You can be on the boards ${here} again, from the next answer on.`
    : `You are on no board ${here}, and the points you had are gone. Your answers count nothing from now on. \`/privacy scores show:On\` changes that.`;
  const kind = isOut ? 'opt in' : 'opt out';
  return {
    reply: note('Boards', description),
    changes: [{ of: 'scores', key: scopeOf(guildId, userId), change: { kind, userId } }],
  };
}

/** @throws Refusal in private messages, and for whoever may not manage the server */
function managedGuild({ guildId, mayManage }: Caller): string {
  if (guildId === null) throw new Refusal('There is no server here. `/privacy what` tells what I keep of you.');
  if (mayManage) return guildId;
  throw new Refusal('Only members who may manage this server can see that. `/privacy what` tells what I keep of you.', [
    { label: 'What I keep of you', invocation: invocationOf('what') },
  ]);
}

const ASK_EMPTY = [
  'Announcements and their settings, what the server follows, articles that members added, everybody’s points, predictions, reports and quizzes that run go. What members follow themselves stays theirs.',
  '**This can’t be undone.**',
].join('\n\n');

function server({ memory }: World, caller: Caller, step: 'ask' | 'do' | undefined): Reply | Outcome {
  const guildId = managedGuild(caller);
  const { guild, subscription, scores, predictions } = memory;
  switch (step) {
    case undefined:
      return serverPrivacyCard(
        {
          announces: subscription.settings !== null,
          follows: subscription.follows.length,
          articles: guild?.articles.length ?? 0,
          members: Object.keys(scores.members).length,
          optedOut: scores.optedOut.length,
          predictions: predictions.items.length,
        },
        [EMPTY],
      );
    case 'ask':
      return note('Delete all of it?', ASK_EMPTY, [
        dangerRow('Delete all of it', invocationOf('server', { step: 'do' })),
      ]);
    case 'do':
      return {
        reply: note('Deleted', 'I know nothing of this server any more.'),
        changes: [{ of: 'everything of a server', key: guildId, change: { kind: 'forget' } }],
      };
  }
}

/** `/privacy`: what is kept of whoever asks, or of a server, and how to be rid of it. Only whoever asks sees any of it. */
export const privacy = defineCommand({
  data: privacyData,
  examples: ['/privacy what', '/privacy export', '/privacy forget', '/privacy scores show:off'],
  options: privacyOptions,
  run(world, asked, caller) {
    switch (asked.subcommand) {
      case 'what':
        return what(world, caller);
      case 'export':
        return exported(caller);
      case 'forget':
        return forget(caller, asked.step);
      case 'scores':
        return showScores(world, caller, asked.show);
      case 'server':
        return server(world, caller, asked.step);
    }
  },
});
