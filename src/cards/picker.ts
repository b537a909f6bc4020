import { ComponentType } from 'discord-api-types/v10';
import type { Invocation } from '../invocation.ts';
import type { Row } from '../reply.ts';
import { cut } from '../wording/cut.ts';
import { pickValue } from './custom-id.ts';
import { limits } from './limits.ts';

/** One of the things that can be opened; its texts are shown as they are. */
interface Item {
  readonly label: string;
  readonly description?: string;
  readonly invocation: Invocation;
}

/** A list to open one of several things, such as "race"; none for nothing. */
export function picker(what: string, prompt: string, items: readonly Item[]): Row[] {
  const { select } = limits;
  const options = items.slice(0, select.options).map(({ label, description, invocation }) => ({
    label: cut(label, select.label),
    ...(description !== undefined && { description: cut(description, select.description) }),
    value: pickValue(invocation),
  }));
  if (options.length === 0) return [];
  const list = { type: ComponentType.StringSelect, custom_id: `pick ${what}`, options } as const;
  return [{ type: ComponentType.ActionRow, components: [{ ...list, placeholder: cut(prompt, select.placeholder) }] }];
}
