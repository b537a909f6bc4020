import type { Follow } from '../announcements/subscription.ts';
import { ephemeral, type Reply } from '../reply.ts';
import { literal } from '../wording/markdown.ts';
import { card } from './card.ts';
import { colours } from './colours.ts';

const HEADINGS = { athlete: 'Athletes', event: 'Disciplines', meet: 'Meets' } as const;
const kinds = ['athlete', 'event', 'meet'] as const;

const names = (follows: readonly Follow[], kind: Follow['kind']): string =>
  follows
    .filter((follow) => follow.kind === kind)
    .map(({ name }) => literal(name))
    .join(' · ');

/** What somebody follows, and last small lines that say what can be done with it. Only whoever asked sees it. */
export function followsCard(title: string, said: string, follows: readonly Follow[], hints: readonly string[]): Reply {
  const lists = kinds
    .map((kind) => [HEADINGS[kind], names(follows, kind)] as const)
    .filter(([, list]) => list !== '')
    .map(([heading, list]) => `**${heading}**\n${list}`);
  const first = said === '' ? [] : [said];
  return ephemeral(card({ color: colours.day, title, description: [...first, ...lists, ...hints].join('\n\n') }));
}
