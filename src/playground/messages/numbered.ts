import { ComponentType } from 'discord-api-types/v10';
import type { ComponentsBody } from '../bodies/component-body.ts';

type Component = ComponentsBody[number]['components'][number];

/** A menu says how many may be picked, though the bot left it to Discord. */
const filledIn = (component: Component): Component =>
  component.type === ComponentType.Button ? component : { min_values: 1, max_values: 1, ...component };

/** The same rows with a number on every component, as Discord gives them back: from 1 on, down and to the right. */
export function numbered(rows: ComponentsBody): ComponentsBody {
  let last = 0;
  const next = () => {
    last += 1;
    return last;
  };
  return rows.map((row) => ({
    ...row,
    id: row.id ?? next(),
    components: row.components.map((component) => ({ ...filledIn(component), id: component.id ?? next() })),
  }));
}
