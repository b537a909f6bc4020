import type { Lead } from '../invocation.ts';
import { ephemeral, type Reply } from '../reply.ts';
import { count } from '../wording/count.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { colours } from './colours.ts';

/** How much is kept of a server. */
export interface ServerPrivacy {
  readonly announces: boolean;
  readonly follows: number;
  readonly articles: number;
  /** Members on its boards, and those who want to be on none. */
  readonly members: number;
  readonly optedOut: number;
  readonly predictions: number;
}

/** What is kept of a server, in plain words and numbers. Only whoever asks sees it. */
export function serverPrivacyCard(
  { announces, follows, articles, members, optedOut, predictions }: ServerPrivacy,
  leads: readonly Lead[],
): Reply {
  const lines = [
    `**Announcements** ${announces ? 'set up, with what became of the last 70 days' : 'not set up'}`,
    `**Follows** ${follows}`,
    `**Articles added by members** ${articles}`,
    `**Boards** ${count(members, 'member')} with points, ${optedOut} on none by their own wish`,
    `**Predictions** ${predictions}`,
    '**Trivia** which questions were asked, which were reported, quizzes while they run, and for a week why one ended early',
  ];
  const description = [
    lines.join('\n'),
    'All of it is deleted 30 days after I was removed from this server.',
    '-# What members follow themselves is theirs, and not among it.',
  ];
  return ephemeral(
    card(
      { color: colours.help, title: 'What I keep of this server', description: description.join('\n\n') },
      leadRow(leads),
    ),
  );
}
