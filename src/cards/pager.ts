import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Invocation } from '../invocation.ts';
import type { Page } from '../paging.ts';
import type { Row } from '../reply.ts';
import { grouped } from '../wording/grouped.ts';
import { customId } from './custom-id.ts';

type Place = Pick<Page<unknown>, 'page' | 'pages'>;

/** "Page 2 of 2,478"; nothing when there is only one. */
export const pageText = ({ page, pages }: Place): string[] =>
  pages > 1 ? [`Page ${grouped(page)} of ${grouped(pages)}`] : [];

/** Buttons that turn a message to the page before and after; none when there is only one page. */
export function pager({ page, pages }: Place, { options, ...command }: Invocation): Row[] {
  if (pages === 1) return [];
  const turn = (label: string, to: number): APIButtonComponentWithCustomId => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    disabled: to < 1 || to > pages,
    custom_id: customId('turn', { ...command, options: { ...options, page: String(to) } }),
  });
  return [{ type: ComponentType.ActionRow, components: [turn('‹ Previous', page - 1), turn('Next ›', page + 1)] }];
}
