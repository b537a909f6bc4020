import { ComponentType } from 'discord-api-types/v10';
import type { Row } from '../reply.ts';
import type { Outing } from '../results/outing.ts';
import { pickValue } from './custom-id.ts';
import { cut } from './cut.ts';
import { limits } from './limits.ts';
import { plain } from './markdown.ts';
import { briefly, outingMark } from './outing-text.ts';

/** A list of those who did something, each once, to open one's card; none for nobody. */
export function athletePicker(outings: readonly Outing[]): Row[] {
  const { label, description, placeholder } = limits.select;
  const once = new Map(outings.toReversed().map((outing) => [outing.athlete.id, outing]));
  const first = outings.filter((outing) => once.get(outing.athlete.id) === outing);
  const options = first.map((outing) => ({
    label: cut(plain(outing.athlete.name), label),
    description: cut(`${outingMark(outing)} · ${briefly(outing)}`, description),
    value: pickValue({ command: 'athlete', options: { name: outing.athlete.id } }),
  }));
  if (options.length === 0) return [];
  const select = { type: ComponentType.StringSelect, custom_id: 'pick athlete', options } as const;
  const prompt = cut('Open an athlete', placeholder);
  return [{ type: ComponentType.ActionRow, components: [{ ...select, placeholder: prompt }] }];
}
