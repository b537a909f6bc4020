import { type CommandBody, commandBody, commandsBody, mostOfType } from '../bodies/command-body.ts';
import { parseForm, RestError, refusals } from '../bodies/rest-error.ts';
import { withoutNulls } from '../bodies/without-nulls.ts';
import { bot } from '../people.ts';
import { bodyOf, type RegisteredCommand, registered } from '../registered-command.ts';
import type { SmallDiscord } from '../small-discord.ts';
import { knownGuild } from './channel-access.ts';
import { type Call, done, ok, type Result, type Route } from './route.ts';

/** The commands of one server, or (`guild` undefined) those everywhere. */
interface Scope {
  readonly guild: string | undefined;
  readonly here: readonly RegisteredCommand[];
  readonly elsewhere: readonly RegisteredCommand[];
}

function scopeOf({ store }: SmallDiscord, application: string, guild: string | undefined): Scope {
  if (application !== bot.id) throw refusals.missingAccess();
  if (guild !== undefined) knownGuild(store.state, guild);
  const { commands } = store.state;
  return {
    guild,
    here: commands.filter(({ guild_id }) => guild_id === guild),
    elsewhere: commands.filter(({ guild_id }) => guild_id !== guild),
  };
}

const commandIn = ({ here }: Scope, id: string): RegisteredCommand => {
  const command = here.find((other) => other.id === id);
  if (!command) throw refusals.unknownCommand();
  return command;
};

/** A command that was there keeps its id. */
const withIds = ({ newId }: SmallDiscord, { guild }: Scope, body: CommandBody, before?: RegisteredCommand) =>
  registered(body, { id: before?.id ?? newId(), version: newId(), guild });

const named = ({ here }: Scope, { name, type }: CommandBody): RegisteredCommand | undefined =>
  here.find((command) => command.name === name && command.type === type);

/** @throws RestError 30032 when there are more of a type than a bot may have. */
function refuseTooMany(commands: readonly Pick<RegisteredCommand, 'type'>[]): void {
  for (const [type, most] of Object.entries(mostOfType)) {
    if (commands.filter((command) => command.type === Number(type)).length > most) {
      throw new RestError(400, 30032, `Maximum number of application commands reached (${most})`);
    }
  }
}

function put(discord: SmallDiscord, scope: Scope, json: unknown): Result {
  const bodies = parseForm(commandsBody, withoutNulls(json));
  refuseTooMany(bodies);
  const commands = bodies.map((body) => withIds(discord, scope, body, named(scope, body)));
  discord.store.apply({ type: 'registered', commands: [...scope.elsewhere, ...commands] });
  return ok(commands);
}

/** Puts one command in the place of `before`, or beside the others. */
function keep(discord: SmallDiscord, scope: Scope, body: CommandBody, before?: RegisteredCommand): RegisteredCommand {
  const command = withIds(discord, scope, body, before);
  const others = scope.here.filter((other) => other !== before);
  discord.store.apply({ type: 'registered', commands: [...scope.elsewhere, ...others, command] });
  return command;
}

function create(discord: SmallDiscord, scope: Scope, json: unknown): Result {
  const body = parseForm(commandBody, withoutNulls(json));
  const before = named(scope, body);
  if (!before) refuseTooMany([...scope.here, body]);
  return { status: before ? 200 : 201, body: keep(discord, scope, body, before) };
}

function change(discord: SmallDiscord, scope: Scope, before: RegisteredCommand, json: unknown): Result {
  const patch = withoutNulls(json);
  const body = parseForm(commandBody, typeof patch === 'object' ? { ...bodyOf(before), ...patch } : patch);
  return ok(keep(discord, scope, body, before));
}

function remove(discord: SmallDiscord, { here, elsewhere }: Scope, command: RegisteredCommand): Result {
  discord.store.apply({ type: 'registered', commands: [...elsewhere, ...here.filter((other) => other !== command)] });
  return done;
}

type Parts = readonly string[];

/** The six things that can be done with the commands at a path; `scope` and `id` find their parts in it. */
function routesAt(
  path: string,
  guildAt: (parts: Parts) => string | undefined,
  idAt: (parts: Parts) => string,
): Route[] {
  const scope = (discord: SmallDiscord, parts: Parts) => scopeOf(discord, parts[0] ?? '', guildAt(parts));
  const one = `${path}/*`;
  return [
    { method: 'GET', path, run: (discord, parts) => ok(scope(discord, parts).here) },
    { method: 'PUT', path, run: (discord, parts, { json }: Call) => put(discord, scope(discord, parts), json) },
    { method: 'POST', path, run: (discord, parts, { json }) => create(discord, scope(discord, parts), json) },
    { method: 'GET', path: one, run: (discord, parts) => ok(commandIn(scope(discord, parts), idAt(parts))) },
    {
      method: 'PATCH',
      path: one,
      run(discord, parts, { json }) {
        const commands = scope(discord, parts);
        return change(discord, commands, commandIn(commands, idAt(parts)), json);
      },
    },
    {
      method: 'DELETE',
      path: one,
      run(discord, parts) {
        const commands = scope(discord, parts);
        return remove(discord, commands, commandIn(commands, idAt(parts)));
      },
    },
  ];
}

/** Commands, everywhere and of one server. */
export const commandRoutes: readonly Route[] = [
  ...routesAt(
    '/applications/*/commands',
    () => undefined,
    ([, id = '']) => id,
  ),
  ...routesAt(
    '/applications/*/guilds/*/commands',
    ([, guild = '']) => guild,
    ([, , id = '']) => id,
  ),
];
