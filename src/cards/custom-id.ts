import { decodeInvocation, type Invocation } from '../invocation.ts';
import { encodeWithin } from '../short-id.ts';
import { limits } from './limits.ts';

/** What pressing does: answer with a new message, turn this message to another page, or open what is chosen in a list. */
export type Press = 'open' | 'turn' | 'pick';

/** The `custom_id` of a button. */
export const customId = (press: 'open' | 'turn', invocation: Invocation): string =>
  `${press} ${encodeWithin(limits.customId - press.length - 1, invocation)}`;

/** The value of an item in a list. */
export const pickValue = (invocation: Invocation): string => encodeWithin(limits.select.value, invocation);

/** What a pressed component asks for; null when it is none of ours. */
export function readPress(id: string, values: readonly string[]): { press: Press; invocation: Invocation } | null {
  const [press, rest = ''] = id.split(/ (.*)/s);
  switch (press) {
    case 'open':
    case 'turn':
      return { press, invocation: decodeInvocation(rest) };
    case 'pick':
      return values[0] === undefined ? null : { press, invocation: decodeInvocation(values[0]) };
    default:
      return null;
  }
}
