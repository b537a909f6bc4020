import { Routes } from 'discord.js';
import { z } from 'zod';
import type { Ask } from './ask.ts';
import type { Failure } from './failure.ts';
import { firstIdAt, snowflake, youngestOf } from './snowflake.ts';

/** Whether a message of the bot's own stands in a channel; `hidden` where Discord shows the bot nothing of what was posted. */
export type Found =
  | { readonly kind: 'found'; readonly messageId: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'hidden' }
  | Failure;

const PAGE = 100;

/** Discord's clock and this machine's differ; a mark is exact, so looking further back does no harm. */
const CLOCKS_DIFFER = Temporal.Duration.from({ minutes: 5 });

const componentSchema = z.object({ custom_id: z.string().optional() });
const rowSchema = z.object({ components: z.array(componentSchema).default([]) });
const messageSchema = z.object({
  id: snowflake,
  author: z.object({ id: snowflake }),
  nonce: z.union([z.string(), z.number()]).transform(String).optional(),
  components: z.array(rowSchema).default([]),
  poll: z.object({ question: z.object({ text: z.string().optional() }) }).optional(),
});
type Message = z.output<typeof messageSchema>;
const channelSchema = z.object({ last_message_id: snowflake.nullish() });

const bears = ({ nonce, components, poll }: Message, mark: string): boolean =>
  nonce === mark ||
  poll?.question.text === mark ||
  components.some((row) => row.components.some(({ custom_id }) => custom_id === mark));

/** Messages younger than an id, in pages, from the oldest page to the youngest. */
async function* pagesAfter(ask: Ask, channelId: string, id: string): AsyncGenerator<readonly Message[] | Failure> {
  for (let after: string | undefined = id; after !== undefined; ) {
    const query = new URLSearchParams({ limit: String(PAGE), after });
    const page = await ask(z.array(messageSchema), (rest) => rest.get(Routes.channelMessages(channelId), { query }));
    if (page.kind !== 'answered') return yield page;
    yield page.value;
    after = page.value.length < PAGE ? undefined : youngestOf(page.value.map((message) => message.id));
  }
}

/** What it means that Discord shows no message younger than an id: there is none, or the bot may not read the channel’s history. */
async function whyEmpty(ask: Ask, channelId: string, id: string): Promise<Found> {
  const channel = await ask(channelSchema, (rest) => rest.get(Routes.channel(channelId)));
  if (channel.kind !== 'answered') return channel;
  const { last_message_id: last } = channel.value;
  return { kind: last && BigInt(last) > BigInt(id) ? 'hidden' : 'none' };
}

/**
 * Walks through what was posted in a channel since a moment until there is a message by `authorId` that bears the mark: its
 * nonce, the `custom_id` of one of its components, or the question of its poll. Discord itself keeps a nonce for a few minutes only,
 * so what is looked for later needs a component.
 */
export async function findOwn(
  ask: Ask,
  authorId: string,
  { channelId, since, mark }: { readonly channelId: string; readonly since: Temporal.Instant; readonly mark: string },
): Promise<Found> {
  const first = firstIdAt(since.subtract(CLOCKS_DIFFER));
  let isEmpty = true;
  for await (const page of pagesAfter(ask, channelId, first)) {
    if ('kind' in page) return page;
    const own = page.find((message) => message.author.id === authorId && bears(message, mark));
    if (own) return { kind: 'found', messageId: own.id };
    isEmpty &&= page.length === 0;
  }
  return isEmpty ? whyEmpty(ask, channelId, first) : { kind: 'none' };
}
