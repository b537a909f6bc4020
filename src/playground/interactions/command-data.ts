import { ApplicationCommandType, ApplicationCommandOptionType as Kind } from 'discord-api-types/v10';
import { ActionRefused } from '../action-refused.ts';
import type { OptionsBody } from '../bodies/option-body.ts';
import type { RegisteredCommand } from '../registered-command.ts';
import type { Place } from './envelope.ts';
import { type Attachments, attachmentOptions } from './kept-files.ts';
import { refuseUnlessOffered } from './offered.ts';
import { type BasicOption, type Filled, type OptionData, optionValue, resolvedOptions } from './option-values.ts';
import { together } from './resolve.ts';

/** A command line as the page sends it. */
export interface CommandLine {
  readonly group?: string | undefined;
  readonly subcommand?: string | undefined;
  readonly options: Readonly<Record<string, Filled>>;
  /** The files among the options, by the ids that stand there. */
  readonly attachments: Attachments;
  /** The option that is being completed. */
  readonly focused?: string;
}

interface Branch {
  readonly path: readonly { readonly type: Kind; readonly name: string }[];
  readonly options: readonly BasicOption[];
}

const isBasic = (option: OptionsBody[number]): option is BasicOption =>
  option.type !== Kind.Subcommand && option.type !== Kind.SubcommandGroup;

/** The options at the end of the path that the line names. @throws ActionRefused when there is no such path. */
function branchOf({ name, options = [] }: RegisteredCommand, { group, subcommand }: CommandLine): Branch {
  const basic = options.filter(isBasic);
  const inGroup =
    group === undefined
      ? options
      : options.find((option) => option.name === group && option.type === Kind.SubcommandGroup);
  const nested = Array.isArray(inGroup)
    ? inGroup
    : inGroup?.type === Kind.SubcommandGroup
      ? (inGroup.options ?? [])
      : [];
  const found = nested.find((option) => option.name === subcommand && option.type === Kind.Subcommand);
  if (found?.type === Kind.Subcommand) {
    const above = group === undefined ? [] : [{ type: Kind.SubcommandGroup, name: group }];
    return { path: [...above, { type: Kind.Subcommand, name: found.name }], options: found.options ?? [] };
  }
  if (subcommand !== undefined || basic.length < options.length)
    throw new ActionRefused(`/${name} needs one of its subcommands`);
  return { path: [], options: basic };
}

function filledOptions({ options }: Branch, line: CommandLine): OptionData[] {
  const unknown = Object.keys(line.options).find((name) => !options.some((option) => option.name === name));
  if (unknown !== undefined) throw new ActionRefused(`There is no option ${unknown}`);
  return options.flatMap((option): OptionData[] => {
    const value = line.options[option.name];
    const { name, type } = option;
    if (line.focused === name) return [{ type, name, value: String(value ?? ''), focused: true }];
    if (value !== undefined) return [{ type, name, value: optionValue(option, value) }];
    if (option.required && line.focused === undefined) throw new ActionRefused(`${name} is required`);
    return [];
  });
}

/** @throws ActionRefused when there are no choices to ask for. */
function refuseUncompleted({ options }: Branch, focused: string | undefined): void {
  const option = options.find(({ name }) => name === focused);
  if (focused !== undefined && !(option && 'autocomplete' in option && option.autocomplete)) {
    throw new ActionRefused(`${focused} has no autocomplete`);
  }
}

const wrapped = (path: Branch['path'], options: readonly unknown[]): readonly unknown[] =>
  path.reduceRight((inner: readonly unknown[], { type, name }) => [{ type, name, options: inner }], options);

/** The data of a slash command (or of the autocomplete of its option `focused`). @throws ActionRefused */
export function commandData(command: RegisteredCommand, line: CommandLine, place: Place) {
  if (command.type !== ApplicationCommandType.ChatInput) throw new ActionRefused(`“${command.name}” can’t be typed`);
  refuseUnlessOffered(command, place);
  const branch = branchOf(command, line);
  refuseUncompleted(branch, line.focused);
  const filled = filledOptions(branch, line);
  const final = filled.filter(({ focused }) => !focused);
  const resolved = together([...resolvedOptions(final, place), ...attachmentOptions(final, line.attachments)]);
  const options = wrapped(branch.path, filled);
  return {
    id: command.id,
    name: command.name,
    type: ApplicationCommandType.ChatInput,
    ...(options.length > 0 && { options }),
    ...(Object.keys(resolved).length > 0 && { resolved }),
    ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
  };
}
