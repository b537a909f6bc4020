import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Lead } from '../invocation.ts';
import type { Row } from '../reply.ts';
import { cut } from '../wording/cut.ts';
import { plain } from '../wording/markdown.ts';
import { customId } from './custom-id.ts';
import { limits } from './limits.ts';

const button = ({ label, invocation, inPlace }: Lead): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: cut(plain(label), limits.label),
  custom_id: customId(inPlace ? 'turn' : 'open', invocation),
});

/** One row of buttons, each opening another card; no row without leads, and no two buttons for one thing. */
export function leadRow(leads: readonly Lead[]): Row[] {
  const buttons = new Map(leads.map(button).map((made) => [made.custom_id, made]));
  const components = [...buttons.values()].slice(0, limits.buttonsInRow);
  return components.length > 0 ? [{ type: ComponentType.ActionRow, components }] : [];
}
