import { ComponentType } from 'discord-api-types/v10';
import { ActionRefused } from '../action-refused.ts';
import { type ModalBody, modalFields } from '../bodies/modal-body.ts';

type Field = ReturnType<typeof modalFields>[number];
type Fields = Readonly<Record<string, string | readonly string[]>>;

function refuseUnfit(field: Field, filled: string | readonly string[]): void {
  const isText = field.type === ComponentType.TextInput;
  const { required = true } = field;
  if (required && filled.length === 0) throw new ActionRefused('Something that is required is missing');
  const least = isText ? (field.min_length ?? 0) : (field.min_values ?? 1);
  const most = isText ? (field.max_length ?? 4000) : (field.max_values ?? 1);
  if (filled.length > 0 && (filled.length < least || filled.length > most)) {
    throw new ActionRefused(`Between ${least} and ${most}${isText ? ' characters' : ''}, please`);
  }
}

function submitted(field: Field, fields: Fields) {
  const { type, custom_id, id = 1 } = field;
  const filled = fields[custom_id] ?? (type === ComponentType.TextInput ? '' : []);
  refuseUnfit(field, filled);
  if (type === ComponentType.TextInput) return { type, id, custom_id, value: String(filled) };
  return { type, id, custom_id, values: [filled].flat() };
}

/** The data of a modal that a person filled in. @throws ActionRefused */
export function modalData(modal: ModalBody, fields: Fields) {
  const known = modalFields(modal).map(({ custom_id }) => custom_id);
  const unknown = Object.keys(fields).find((id) => !known.includes(id));
  if (unknown !== undefined) throw new ActionRefused(`There is no field ${unknown}`);
  return {
    custom_id: modal.custom_id,
    components: modal.components.map((component) =>
      component.type === ComponentType.Label
        ? { type: component.type, id: 1, component: submitted(component.component, fields) }
        : { type: component.type, id: 1, components: component.components.map((input) => submitted(input, fields)) },
    ),
  };
}
