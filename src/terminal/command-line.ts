import {
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import { type Command, optionsOf as typedOf } from '../command.ts';

/** A line that is no command; the message says what one looks like. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError';
}

interface Typed {
  readonly name: string;
  readonly value: string;
}

const isSubcommand = (option: APIApplicationCommandOption) => option.type === ApplicationCommandOptionType.Subcommand;

const optionsOf = (option: APIApplicationCommandOption | undefined): readonly APIApplicationCommandOption[] =>
  option && 'options' in option ? (option.options ?? []) : [];

/** Splits "a:Jakob Ingebrigtsen b:Josh Kerr" at the names of options; a value runs up to the next one. */
function typedOptions(text: string, known: readonly APIApplicationCommandOption[]): Typed[] {
  const names = known.map(({ name }) => name);
  const starts = names.length > 0 ? [...text.matchAll(new RegExp(`(?<=^|\\s)(${names.join('|')}):`, 'g'))] : [];
  const stray = text.slice(0, starts[0]?.index ?? text.length).trim();
  if (stray !== '') {
    const takes =
      names.length > 0 ? `Its options are ${names.map((name) => `${name}:…`).join(' ')}` : 'It takes no options';
    throw new CommandLineError(`“${stray}” belongs to no option. ${takes}.`);
  }
  const twice = starts.find(({ 1: name }, i) => starts.slice(0, i).some((earlier) => earlier[1] === name));
  if (twice) throw new CommandLineError(`${twice[1]}: is given twice. Once is enough.`);
  return starts.map((match, i) => ({
    name: match[1] ?? '',
    value: text.slice(match.index + match[0].length, starts[i + 1]?.index).trim(),
  }));
}

interface Parsed {
  readonly command: Command;
  readonly subcommand: string | undefined;
  readonly typed: readonly Typed[];
  readonly known: readonly APIApplicationCommandOption[];
}

function parse(line: string, commands: readonly Command[]): Parsed {
  const [, name = '', rest = ''] = /^\/?(\S+)\s*(.*)$/s.exec(line.trim()) ?? [];
  const typed = commands.filter(({ data }) => 'description' in data);
  const command = typed.find((candidate) => candidate.name === name);
  if (!command)
    throw new CommandLineError(
      `There is no command “/${name}”. There are ${typed.map((c) => `/${c.name}`).join(', ')}.`,
    );
  const subcommands = typedOf(command).filter(isSubcommand);
  if (subcommands.length === 0)
    return {
      command,
      subcommand: undefined,
      typed: typedOptions(rest, typedOf(command)),
      known: typedOf(command),
    };
  const [, word = '', options = ''] = /^(\S*)\s*(.*)$/s.exec(rest) ?? [];
  const subcommand = subcommands.find((candidate) => candidate.name === word);
  if (!subcommand)
    throw new CommandLineError(
      `/${name} needs one of ${subcommands.map((s) => s.name).join(', ')}, as in “${command.examples[0]}”.`,
    );
  const known = optionsOf(subcommand);
  return { command, subcommand: word, typed: typedOptions(options, known), known };
}

/** The example of a command that begins as the line did. */
const exampleOf = ({ examples }: Command, asked: string): string =>
  examples.find((example) => example.startsWith(asked)) ?? examples[0] ?? asked;

function optionValue(
  { name, value }: Typed,
  known: readonly APIApplicationCommandOption[],
  focused: boolean,
): APIApplicationCommandInteractionDataOption {
  const type = known.find((option) => option.name === name)?.type;
  if (type === ApplicationCommandOptionType.Integer && !focused) {
    if (!/^-?\d+$/.test(value))
      throw new CommandLineError(`${name} is a whole number, as in ${name}:${name === 'year' ? 2024 : 2}.`);
    return { type, name, value: Number(value) };
  }
  if (type === ApplicationCommandOptionType.Boolean && !focused) {
    if (!/^(?:true|false)$/i.test(value)) throw new CommandLineError(`${name} is true or false, as in ${name}:true.`);
    return { type, name, value: value.toLowerCase() === 'true' };
  }
  return { type: ApplicationCommandOptionType.String, name, value, ...(focused && { focused: true }) };
}

/**
 * The interaction that Discord would send for a line such as `/rivalry a:Jakob Ingebrigtsen b:Josh Kerr`; with `autocomplete`,
 * the one it sends while the last option is being typed. A terminal has no guild, locale or entitlements: it holds what `answer` reads.
 * @throws CommandLineError
 */
export function interactionFor(line: string, commands: readonly Command[], autocomplete: boolean): object {
  const { command, subcommand, typed, known } = parse(line, commands);
  const missing = known.find(
    (option) => 'required' in option && option.required && !typed.some(({ name }) => name === option.name),
  );
  const asked = ['/', command.name, subcommand && ` ${subcommand}`].filter(Boolean).join('');
  if (missing && !autocomplete)
    throw new CommandLineError(`${asked} needs ${missing.name}:…, as in “${exampleOf(command, asked)}”.`);
  const options = typed.map((option, i) => optionValue(option, known, autocomplete && i === typed.length - 1));
  const nested =
    subcommand === undefined ? options : [{ type: ApplicationCommandOptionType.Subcommand, name: subcommand, options }];
  return {
    type: autocomplete ? InteractionType.ApplicationCommandAutocomplete : InteractionType.ApplicationCommand,
    user: { id: '1' },
    data: { name: command.name, type: ApplicationCommandType.ChatInput, options: nested },
  };
}
