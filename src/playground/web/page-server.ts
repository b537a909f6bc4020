import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { ActionRefused } from '../action-refused.ts';
import { act, type Stage } from '../actions.ts';
import { actionSchema } from '../page-actions.ts';
import { people, personOf } from '../people.ts';
import { readBytes } from '../read-bytes.ts';
import { streamClock, streamTo } from './event-stream.ts';
import { contentPolicy, type Served, staticFile } from './static-files.ts';

/** What a request of the page is answered with. */
interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer | string;
}

const json = (status: number, body: unknown): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
});

const notFound: Answer = { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found' };

/** Headers that keep browsers from guessing types, and other sites from reading what is here. */
const caution = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** A file of 10 MiB in base64, and something for the rest of the action. */
const MOST_BYTES = 16 * 1024 * 1024;

async function takeAction(stage: Stage, request: IncomingMessage): Promise<Answer> {
  // A page of another site can send a form, but not this type.
  if (!request.headers['content-type']?.startsWith('application/json')) return json(415, { error: 'Actions are JSON' });
  const bytes = await readBytes(request, MOST_BYTES);
  if (!bytes) return json(413, { error: 'The action is too long' });
  const action = z
    .string()
    .transform((body, ctx) => parsed(body, ctx))
    .pipe(actionSchema)
    .safeParse(bytes.toString());
  if (!action.success) return json(400, { error: z.prettifyError(action.error) });
  try {
    const interaction = act(stage, action.data);
    return json(200, interaction === undefined ? {} : { interaction });
  } catch (error) {
    if (error instanceof ActionRefused) return json(400, { error: error.message });
    throw error;
  }
}

function parsed(body: string, ctx: z.RefinementCtx): unknown {
  try {
    return JSON.parse(body);
  } catch {
    ctx.addIssue('not JSON');
    return z.NEVER;
  }
}

/** A file that came along is shown only if it can do nothing but be looked at. */
const safeType = (type: string): string =>
  /^(?:image\/(?:png|jpeg|gif|webp)|text\/plain; charset=utf-8)$/.test(type) ? type : 'application/octet-stream';

/** A file that came along with a message. */
function attachment({ discord }: Stage, path: string): Answer {
  const [, id = ''] = /^\/attachments\/(\d+)\//.exec(path) ?? [];
  const file = discord.store.state.files.get(id);
  return file ? { status: 200, type: safeType(file.type), body: Buffer.from(file.bytes) } : notFound;
}

const served = ({ type, bytes }: Served): Answer => ({ status: 200, type, body: bytes });

async function answerTo(stage: Stage, request: IncomingMessage, { pathname }: URL): Promise<Answer> {
  if (pathname === '/playground/actions') {
    return request.method === 'POST' ? takeAction(stage, request) : json(405, { error: 'Actions are posted' });
  }
  if (pathname.startsWith('/attachments/')) return attachment(stage, pathname);
  const file = await staticFile(pathname);
  return file ? served(file) : notFound;
}

/** Serves the page, its files, its actions and its stream of events. */
export async function servePage(stage: Stage, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://here');
  if (url.pathname === '/playground/events') {
    streamTo(stage.discord, personOf(url.searchParams.get('user') ?? '') ?? people[0], response);
    return;
  }
  if (url.pathname === '/playground/clock') {
    streamClock(stage.discord, response);
    return;
  }
  const { status, type, body } = await answerTo(stage, request, url);
  const policy = type.startsWith('text/html') ? { 'content-security-policy': contentPolicy } : {};
  // The body was not read to its end.
  const closing = status === 413 ? { connection: 'close' } : {};
  response.writeHead(status, { ...caution, ...policy, ...closing, 'content-type': type }).end(body);
}
