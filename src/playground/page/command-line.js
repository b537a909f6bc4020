/**
 * @import { ApplicationCommandOptionType as Kind } from 'discord-api-types/v10'
 * @import { Command, Guild } from './offered-commands.js'
 */
import { offeredCommands, types } from './offered-commands.js';

/** @typedef {NonNullable<Command['options']>[number]} AnyOption */
/** @typedef {Exclude<AnyOption, { type: Kind.Subcommand | Kind.SubcommandGroup }>} Option */

/**
 * Something that can be typed after a slash: a command, or one subcommand of it.
 * @typedef {{ readonly command: string, readonly group?: string, readonly subcommand?: string, readonly name: string,
 *   readonly description: string, readonly options: readonly Option[] }} Entry
 */

const SUBCOMMAND = 1;
const GROUP = 2;
const INTEGER = 4;
const NUMBER = 10;
const STRING = 3;

/** @param {readonly AnyOption[] | undefined} options @returns {Option[]} Required ones first, as Discord demands. */
const basic = (options = []) => options.filter((option) => option.type !== SUBCOMMAND && option.type !== GROUP);

/** @param {Command} command @returns {Entry[]} */
function entriesOf({ id: command, name, description, options = [] }) {
  const inner = options.flatMap((option) => {
    if (option.type === SUBCOMMAND) return [{ path: [option.name], of: option }];
    if (option.type !== GROUP) return [];
    return (option.options ?? []).map((of) => ({ path: [option.name, of.name], of }));
  });
  if (inner.length === 0) return [{ command, name, description, options: basic(options) }];
  return inner.map(({ path, of }) => ({
    command,
    ...(path.length > 1 && path[0] !== undefined && { group: path[0] }),
    subcommand: of.name,
    name: [name, ...path].join(' '),
    description: of.description,
    options: basic(of.options),
  }));
}

/**
 * Everything that a user can type in a server, or in private without one, by name.
 * @param {readonly Command[]} commands @param {Guild | undefined} guild
 */
export const entriesIn = (commands, guild) =>
  offeredCommands(commands, types.slash, guild)
    .flatMap(entriesOf)
    .sort((a, b) => a.name.localeCompare(b.name));

/** Those that fit what was typed after the slash, the ones that begin with it first. @param {readonly Entry[]} entries @param {string} typed */
export function matching(entries, typed) {
  const wanted = typed.trim().toLowerCase();
  const begins = entries.filter(({ name }) => name.startsWith(wanted));
  const contains = entries.filter(({ name }) => !name.startsWith(wanted) && name.includes(wanted));
  return [...begins, ...contains];
}

/**
 * Reads `/rivalry a:Josh Kerr b:Jakob`: the entry and the text of each option; null unless it begins with an entry and a space,
 * or is exactly one.
 * @param {string} line @param {readonly Entry[]} entries @returns {{ entry: Entry, texts: Record<string, string> } | null}
 */
export function readLine(line, entries) {
  const entry = entries.find(({ name }) => line === `/${name}` || line.startsWith(`/${name} `));
  if (!entry) return null;
  const rest = line.slice(entry.name.length + 1);
  const known = new Set(entry.options.map(({ name }) => name));
  const starts = [...rest.matchAll(/(?<=\s)([^\s:]+):/gu)].filter(([, name = '']) => known.has(name));
  const texts = starts.map(({ 0: whole, 1: name = '', index }, i) => {
    return /** @type {const} */ ([name, rest.slice(index + whole.length, starts[i + 1]?.index).trim()]);
  });
  return { entry, texts: Object.fromEntries(texts) };
}

/** @param {Option} option @param {number} value */
function rangeProblem(option, value) {
  const [least, most] = 'min_value' in option || 'max_value' in option ? [option.min_value, option.max_value] : [];
  if (least !== undefined && value < least) return `The value must be at least ${least}.`;
  if (most !== undefined && value > most) return `The value must be at most ${most}.`;
  return null;
}

/** What is wrong with the text of an option, in Discord's words; null when nothing is. @param {Option} option @param {string} text */
export function problemOf(option, text) {
  if (text === '') return option.required ? 'This option is required. Specify a value.' : null;
  if (option.type === INTEGER && !/^-?\d+$/.test(text)) return 'Enter a whole number.';
  if (option.type === NUMBER && !Number.isFinite(Number(text))) return 'Enter a number.';
  if (option.type === INTEGER || option.type === NUMBER) return rangeProblem(option, Number(text));
  if (option.type !== STRING) return null;
  const { min_length: least = 0, max_length: most = 6000 } = option;
  if (text.length < least) return `Enter at least ${least} characters.`;
  return text.length > most ? `Enter at most ${most} characters.` : null;
}

/** Whether only what the list offers can be chosen: choices, yes or no, people, channels. @param {Option} option */
export const isClosed = (option) =>
  ![STRING, INTEGER, NUMBER].includes(option.type) || ('choices' in option && (option.choices?.length ?? 0) > 0);

/** The value of a text that was typed and not chosen. @param {Option} option @param {string} text */
export const typedValue = ({ type }, text) => (type === INTEGER || type === NUMBER ? Number(text) : text);
