/** Interactions as Discord sends them, with what the bot reads of them. */
const user = (id: string) => ({ id, username: 'somebody', discriminator: '0', global_name: null, avatar: null });
const envelope = { id: '1', application_id: '2', token: 'token', version: 1, locale: 'en-GB' };

export const ping = { ...envelope, type: 1 };

const typed = (options: Readonly<Record<string, string | number>>, focused?: string) =>
  Object.entries(options).map(([name, value]) => ({
    name,
    type: typeof value === 'number' ? 4 : 3,
    value,
    ...(name === focused && { focused: true }),
  }));

interface Line {
  readonly subcommand?: string;
  readonly options?: Readonly<Record<string, string | number>>;
  readonly focused?: string;
}

const slash = (type: 2 | 4, name: string, { subcommand, options = {}, focused }: Line) => ({
  ...envelope,
  type,
  user: user('10'),
  data: {
    id: '3',
    name,
    type: 1,
    options: subcommand ? [{ type: 1, name: subcommand, options: typed(options, focused) }] : typed(options, focused),
  },
});

export const command = (name: string, line: Line = {}) => slash(2, name, line);
export const autocomplete = (name: string, line: Line) => slash(4, name, line);

/** A press by user `by` of a component in a message that user 10 asked for. */
export const press = (custom_id: string, { by = '10', values }: { by?: string; values?: readonly string[] } = {}) => ({
  ...envelope,
  type: 3,
  guild_id: '20',
  member: { user: user(by) },
  data: values ? { component_type: 3, custom_id, values } : { component_type: 2, custom_id },
  message: { id: '30', interaction_metadata: { id: '31', type: 2, user: user('10') } },
});

/** A choice in the menu of a message in server 20 by user `by`; the member's permissions are Discord's bits. */
export const chosen = (name: string, content: string, { by = '10', permissions = '0', guild = '20' } = {}) => ({
  ...envelope,
  type: 2,
  guild_id: guild,
  member: { user: user(by), permissions },
  data: {
    id: '3',
    name,
    type: 3,
    target_id: '50',
    resolved: { messages: { '50': { id: '50', channel_id: '40', content, author: user('11'), attachments: [] } } },
  },
});
