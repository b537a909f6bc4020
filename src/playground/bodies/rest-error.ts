import type { z } from 'zod';
import { type ErrorTree, errorTree } from './error-tree.ts';

/** A refusal as Discord words it. */
export class RestError extends Error {
  override readonly name = 'RestError';
  readonly status: number;
  /** Discord's code, such as 50013. */
  readonly code: number;
  readonly errors: ErrorTree | undefined;

  constructor(status: number, code: number, message: string, errors?: ErrorTree) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  /** The body of the response. */
  toJSON(): { message: string; code: number; errors?: ErrorTree } {
    return { message: this.message, code: this.code, ...(this.errors && { errors: this.errors }) };
  }
}

/** The refusal of a body in which one thing is wrong. */
export function invalidForm(path: readonly (string | number)[], code: string, message: string): RestError {
  const errors = path.reduceRight<ErrorTree>((tree, key) => ({ [key]: tree }), { _errors: [{ code, message }] });
  return new RestError(400, 50035, 'Invalid Form Body', errors);
}

/** The body, parsed. @throws RestError 50035 with the tree of what is wrong in it. */
export function parseForm<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new RestError(400, 50035, 'Invalid Form Body', errorTree(parsed.error));
}

/** The refusals that Discord always words the same way. */
export const refusals = {
  unauthorized: () => new RestError(401, 0, '401: Unauthorized'),
  notFound: () => new RestError(404, 0, '404: Not Found'),
  notAllowed: () => new RestError(405, 0, '405: Method Not Allowed'),
  badJson: () => new RestError(400, 50109, 'The request body contains invalid JSON.'),
  tooLarge: () => new RestError(413, 40005, 'Request entity too large'),
  unknownChannel: () => new RestError(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new RestError(404, 10004, 'Unknown Guild'),
  unknownMessage: () => new RestError(404, 10008, 'Unknown Message'),
  unknownUser: () => new RestError(404, 10013, 'Unknown User'),
  unknownWebhook: () => new RestError(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new RestError(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new RestError(404, 10063, 'Unknown application command'),
  alreadyAcknowledged: () => new RestError(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: () => new RestError(403, 50001, 'Missing Access'),
  notYours: () => new RestError(403, 50005, 'Cannot edit a message authored by another user'),
  cannotMessage: () => new RestError(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: () => new RestError(403, 50013, 'Missing Permissions'),
  invalidWebhookToken: () => new RestError(401, 50027, 'Invalid Webhook Token'),
  cannotReply: () => new RestError(400, 160_002, 'Cannot reply without permission to read message history'),
  pollOver: () => new RestError(400, 520_001, 'Poll expired'),
  pollNotEditable: () => new RestError(400, 520_003, 'Cannot edit a poll message'),
  notAPoll: () => new RestError(400, 520_006, 'Cannot expire a non-poll message'),
} as const;
