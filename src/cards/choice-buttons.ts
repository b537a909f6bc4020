import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Invocation } from '../invocation.ts';
import type { Row } from '../reply.ts';
import { optionLetter } from '../wording/option-letter.ts';
import { customId } from './custom-id.ts';
import { limits } from './limits.ts';

/**
 * A button with a letter for each of up to ten options; pressing it asks `invocation` with the place as `choice`. Once the place of the
 * right one is told, that is green and none can be pressed any more.
 */
export function choiceButtons(options: number, { options: asked, ...of }: Invocation, right?: number): Row[] {
  const buttons = Array.from({ length: options }, (_, place): APIButtonComponentWithCustomId => {
    const id = customId('open', { ...of, options: { ...asked, choice: String(place) } });
    return {
      type: ComponentType.Button,
      style: place === right ? ButtonStyle.Success : ButtonStyle.Secondary,
      label: optionLetter(place),
      custom_id: id,
      ...(right !== undefined && { disabled: true }),
    };
  });
  const rows = Array.from({ length: Math.ceil(options / limits.buttonsInRow) }, (_, row) =>
    buttons.slice(row * limits.buttonsInRow, (row + 1) * limits.buttonsInRow),
  );
  return rows.map((components) => ({ type: ComponentType.ActionRow, components }));
}

/** The options of a question, each behind its letter; `text` shows one safely. */
export const choiceLines = (options: readonly string[], text: (option: string) => string): string[] =>
  options.map((option, place) => `\`${optionLetter(place)}\` ${text(option)}`);
