import { ApplicationCommandOptionType as Kind } from 'discord-api-types/v10';
import { ActionRefused } from '../action-refused.ts';
import type { OptionsBody } from '../bodies/option-body.ts';
import type { Place } from './envelope.ts';
import { type Resolved, resolve } from './resolve.ts';

/** An option that can be filled in. */
export type BasicOption = Exclude<OptionsBody[number], { type: Kind.Subcommand | Kind.SubcommandGroup }>;

/** What a person filled in. */
export type Filled = string | number | boolean;

/** An option as an interaction carries it. */
export interface OptionData {
  readonly type: Kind;
  readonly name: string;
  readonly value: Filled;
  readonly focused?: true;
}

function refuseUnlessWithin(
  name: string,
  amount: number,
  least: number | undefined,
  most: number | undefined,
  of: string,
): void {
  if (least !== undefined && amount < least) throw new ActionRefused(`${name} must be at least ${least}${of}`);
  if (most !== undefined && amount > most) throw new ActionRefused(`${name} must be at most ${most}${of}`);
}

function refuseUnlessChoice(name: string, choices: readonly { value: Filled }[] | undefined, value: Filled): void {
  if (!choices || choices.length === 0 || choices.some((choice) => choice.value === value)) return;
  throw new ActionRefused(`${name} must be one of the choices`);
}

function numberIn(name: string, value: Filled, isWhole: boolean): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  const isRight = typeof number === 'number' && Number.isFinite(number) && (!isWhole || Number.isSafeInteger(number));
  if (!isRight) throw new ActionRefused(`${name} must be a ${isWhole ? 'whole ' : ''}number`);
  return number;
}

function textIn(name: string, value: Filled): string {
  if (typeof value !== 'string' || value === '') throw new ActionRefused(`${name} must be text`);
  return value;
}

/** The value of an option, as Discord's app would let it be sent. @throws ActionRefused */
export function optionValue(option: BasicOption, value: Filled): Filled {
  const { name } = option;
  switch (option.type) {
    case Kind.String: {
      const text = textIn(name, value);
      refuseUnlessWithin(name, text.length, option.min_length, option.max_length, ' characters long');
      refuseUnlessChoice(name, option.choices, text);
      return text;
    }
    case Kind.Integer:
    case Kind.Number: {
      const number = numberIn(name, value, option.type === Kind.Integer);
      refuseUnlessWithin(name, number, option.min_value, option.max_value, '');
      refuseUnlessChoice(name, option.choices, number);
      return number;
    }
    case Kind.Boolean:
      if (typeof value !== 'boolean') throw new ActionRefused(`${name} must be true or false`);
      return value;
    case Kind.Attachment:
    case Kind.User:
    case Kind.Channel:
    case Kind.Role:
    case Kind.Mentionable:
      return textIn(name, value);
  }
}

/** What the ids among the options stand for. @throws ActionRefused when one stands for nothing. */
export const resolvedOptions = (options: readonly OptionData[], place: Place): Resolved[] =>
  options.map(({ type, name, value }) => {
    const resolved = resolve(type, String(value), place);
    if (!resolved) throw new ActionRefused(`${name} is nobody and nothing here`);
    return resolved;
  });
