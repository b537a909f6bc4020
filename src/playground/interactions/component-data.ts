import { type APIMessage, ComponentType, ApplicationCommandOptionType as Kind } from 'discord-api-types/v10';
import { ActionRefused } from '../action-refused.ts';
import type { Place } from './envelope.ts';
import { type Resolved, resolve, together } from './resolve.ts';

/** Every component that stands in the rows of a message. */
const componentsOf = ({ components = [] }: APIMessage) =>
  components.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));

function componentIn(message: APIMessage, customId: string) {
  const component = componentsOf(message).find((other) => 'custom_id' in other && other.custom_id === customId);
  if (!component || component.disabled) throw new ActionRefused('This can’t be used');
  return component;
}

/** The data of a pressed button. @throws ActionRefused */
export function pressData(message: APIMessage, customId: string) {
  const { type } = componentIn(message, customId);
  if (type !== ComponentType.Button) throw new ActionRefused('That is no button');
  return { component_type: type, custom_id: customId };
}

/** The kind of things that a menu offers. */
function kindOf(type: ComponentType): Kind {
  switch (type) {
    case ComponentType.UserSelect:
      return Kind.User;
    case ComponentType.RoleSelect:
      return Kind.Role;
    case ComponentType.ChannelSelect:
      return Kind.Channel;
    case ComponentType.MentionableSelect:
      return Kind.Mentionable;
    default:
      return Kind.String;
  }
}

function resolveAll(kind: Kind, values: readonly string[], place: Place): Resolved {
  return together(
    values.map((value) => {
      const resolved = resolve(kind, value, place);
      if (!resolved) throw new ActionRefused('That is nobody and nothing here');
      return resolved;
    }),
  );
}

/** The data of values picked in a menu. @throws ActionRefused */
export function selectData(message: APIMessage, customId: string, values: readonly string[], place: Place) {
  const menu = componentIn(message, customId);
  if (menu.type === ComponentType.Button) throw new ActionRefused('That is no menu');
  const { min_values: least = 1, max_values: most = 1 } = menu;
  if (values.length < least || values.length > most) throw new ActionRefused(`Pick ${least} to ${most}`);
  if (
    menu.type === ComponentType.StringSelect &&
    values.some((value) => !menu.options.some((option) => option.value === value))
  ) {
    throw new ActionRefused('That is not one of the options');
  }
  const kind = kindOf(menu.type);
  const data = { component_type: menu.type, custom_id: customId, values };
  return kind === Kind.String ? data : { ...data, resolved: resolveAll(kind, values, place) };
}
