import { type EditBody, editBody } from '../bodies/message-body.ts';
import { parseForm } from '../bodies/rest-error.ts';
import { withoutNulls } from '../bodies/without-nulls.ts';

const emptied: readonly (readonly [string, unknown])[] = [
  ['content', ''],
  ['embeds', []],
  ['components', []],
  ['attachments', []],
];

/** Reads a change of a message, in which null empties what it stands for. @throws RestError 50035 */
export function editForm(json: unknown): EditBody {
  if (typeof json !== 'object' || json === null) return parseForm(editBody, json);
  const nulls = emptied.filter(([key]) => Reflect.get(json, key) === null);
  return parseForm(editBody, withoutNulls({ ...json, ...Object.fromEntries(nulls) }));
}
