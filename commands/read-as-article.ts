import { z } from 'zod';
import type { ArticleRecord } from '../src/articles/record.ts';
import { type Caller, defineCommand, type Outcome } from '../src/command.ts';
import type { Lead } from '../src/invocation.ts';
import type { Change } from '../src/memory/change.ts';
import { freshDraft, type GuildChange } from '../src/memory/guild-change.ts';
import { DRAFT_MINUTES, MOST_ARTICLES, type ReadArticle } from '../src/memory/guild-memory.ts';
import { articleCardOf } from '../src/options/article-card-of.ts';
import { nothingPlaced } from '../src/options/nothing-placed.ts';
import { pastedReport } from '../src/options/pasted-report.ts';
import { messageCommand } from '../src/options/slash-command.ts';
import { pageSchema } from '../src/paging.ts';
import { Refusal } from '../src/refusal.ts';
import { ephemeral, type Reply } from '../src/reply.ts';
import { isPlaced } from '../src/results/placed-claim.ts';
import type { World } from '../src/world.ts';

const NAME = 'Read as article';

const of = (guildId: string, change: GuildChange): Change => ({ of: 'guild', key: guildId, change });

const lead = (label: string, subcommand: string, { id }: ArticleRecord): Lead => ({
  label,
  invocation: { command: NAME, subcommand, options: { article: id } },
  inPlace: true,
});

const isAdded = ({ memory: { guild } }: World, id: string): boolean =>
  guild?.articles.some(({ record }) => record.id === id) ?? false;

/** Whether the bot's own articles have it: what everybody sees can't be added, and a server can't take it out. */
const isEverybodys = (world: World, { id, url }: ArticleRecord): boolean =>
  world.articles.some((known) => (known.id === id || (url !== null && known.url === url)) && !isAdded(world, known.id));

const KNOWN = 'I know this one: everybody’s answers rest on it already.';

const note = (world: World, article: ArticleRecord, caller: Caller): string => {
  if (isEverybodys(world, article)) return KNOWN;
  if (isAdded(world, article.id)) return 'This server has added this one: its members’ answers rest on it too.';
  if (caller.guildId === null)
    return 'In a server, members who may manage it can add what was read here to its answers.';
  return caller.mayManage
    ? 'Only you see this. Add it, and the answers in this server will rest on it too.'
    : 'Only you see this. Members who may manage the server can add it to the server’s answers.';
};

function leads(world: World, article: ArticleRecord, { guildId, mayManage }: Caller): Lead[] {
  if (guildId === null || !mayManage || isEverybodys(world, article)) return [];
  return [
    isAdded(world, article.id) ? lead('Take it out', 'remove', article) : lead('Add to this server', 'add', article),
  ];
}

const preview = (world: World, article: ArticleRecord, caller: Caller, page: number): Reply =>
  articleCardOf(world, article, {
    note: note(world, article, caller),
    page,
    asked: caller.guildId === null ? null : { command: NAME, subcommand: 'show', options: { article: article.id } },
    leads: leads(world, article, caller),
  });

function read(world: World, caller: Caller, text: string, link: string): Outcome | Reply {
  const record = world.read(pastedReport(text, link));
  if (record.quotes.length === 0 && !record.claims.some(isPlaced)) throw new Refusal(nothingPlaced(record.claims));
  const shown = ephemeral(preview(world, record, caller, 1));
  const draft = { record, by: caller.userId, at: world.now };
  return caller.guildId === null ? shown : { reply: shown, changes: [of(caller.guildId, { kind: 'draft', draft })] };
}

/** @throws Refusal when the preview is gone. */
function drafted({ memory: { guild }, now }: World, id: string): ReadArticle {
  const found = guild?.articles.find(({ record }) => record.id === id) ?? (guild && freshDraft(guild, id, now));
  if (found) return found;
  throw new Refusal(`That preview is older than ${DRAFT_MINUTES} minutes. Choose Apps → ${NAME} on the message again.`);
}

/** The server, for members who may manage it. @throws Refusal for everybody else. */
function managed({ guildId, mayManage }: Caller): string {
  if (guildId === null || !mayManage)
    throw new Refusal('Only members who may manage this server can change what its answers rest on.');
  return guildId;
}

function add(world: World, caller: Caller, id: string): Outcome {
  const guildId = managed(caller);
  const { record } = drafted(world, id);
  if (isEverybodys(world, record)) throw new Refusal(KNOWN);
  if (!isAdded(world, id) && (world.memory.guild?.articles.length ?? 0) >= MOST_ARTICLES)
    throw new Refusal(
      `This server has added ${MOST_ARTICLES} articles, as many as I keep. Take one out first: \`/sources\`.`,
    );
  const reply = articleCardOf(world, record, {
    note: '**Added.** The answers in this server rest on it from now on; no other server sees it.',
    page: 1,
    asked: null,
    leads: [lead('Take it out', 'remove', record)],
  });
  const article = { record, by: caller.userId, at: world.now };
  return { reply, changes: [of(guildId, { kind: 'add', article })] };
}

function remove(world: World, caller: Caller, id: string): Outcome {
  const guildId = managed(caller);
  const added = world.memory.guild?.articles.find(({ record }) => record.id === id);
  if (!added) throw new Refusal('That one is taken out already: the answers in this server don’t rest on it.');
  const reply = articleCardOf(world, added.record, {
    note: '**Taken out.** The answers in this server don’t rest on it any more.',
    page: 1,
    asked: null,
    leads: [],
  });
  return { reply, changes: [of(guildId, { kind: 'remove', id })] };
}

/** “Read as article”, in the menu of a message: what a pasted report gives, and a way to add it to the server's own articles. */
export const readAsArticle = defineCommand({
  data: messageCommand(NAME),
  examples: [],
  options: z.union([
    z.object({ text: z.string(), link: z.string() }),
    z.object({ subcommand: z.enum(['add', 'remove', 'show']), article: z.string(), page: pageSchema }),
  ]),
  run(world, options, caller) {
    if ('text' in options) return read(world, caller, options.text, options.link);
    const { subcommand, article, page } = options;
    switch (subcommand) {
      case 'add':
        return add(world, caller, article);
      case 'remove':
        return remove(world, caller, article);
      case 'show':
        return preview(world, drafted(world, article).record, caller, page);
    }
  },
});
