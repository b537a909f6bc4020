import { z } from 'zod';
import { flagOption } from './place-options.ts';
import { emptyOption, minimumOption, settingsOptions, spoilersOption } from './settings-options.ts';
import { nameOption, requiredName, slashCommand, whoseOption } from './slash-command.ts';
import { flagSchema } from './typed-values.ts';

/** `/follow` as Discord registers it. */
export const followData = slashCommand(
  'follow',
  'Whose news come first: athletes, disciplines and meets, for the server or for you',
)
  .addSubcommand((add) =>
    add
      .setName('add')
      .setDescription('Follow an athlete, a discipline or a meet')
      .addStringOption(nameOption('athlete', 'Who? Accents and misspellings are forgiven'))
      .addStringOption(nameOption('discipline', 'Such as “1500”, “women’s mile” or “pole vault”'))
      .addStringOption(nameOption('meet', 'Such as “Bislett Games”; every year of it'))
      .addStringOption(whoseOption),
  )
  .addSubcommand((list) =>
    list.setName('list').setDescription('Everything that is followed').addStringOption(whoseOption),
  )
  .addSubcommand((remove) =>
    remove
      .setName('remove')
      .setDescription('Follow something no more')
      .addStringOption(requiredName('what', 'Pick from what is followed'))
      .addStringOption(whoseOption),
  )
  .addSubcommand((me) =>
    me
      .setName('me')
      .setDescription('What you follow, in a direct message every day if you like')
      .addStringOption(nameOption('time', 'When it comes, such as 7:30 or 7pm'))
      .addStringOption(nameOption('timezone', 'On whose clock? Type a big city nearby'))
      .addStringOption(nameOption('content', 'What, such as “news, quote”; everything unless you say so'))
      .addStringOption(spoilersOption)
      .addIntegerOption(minimumOption)
      .addStringOption(emptyOption)
      .addBooleanOption(flagOption('stop', 'No direct messages any more; what you follow is kept')),
  );

const whose = { for: z.enum(['server', 'me']).optional() };

/** What is asked of it. */
export const followOptions = z.discriminatedUnion('subcommand', [
  z.object({
    subcommand: z.literal('add'),
    athlete: z.string().optional(),
    discipline: z.string().optional(),
    meet: z.string().optional(),
    ...whose,
  }),
  z.object({ subcommand: z.literal('list'), ...whose }),
  z.object({ subcommand: z.literal('remove'), what: z.string(), ...whose }),
  z.object({
    subcommand: z.literal('me'),
    time: z.string().optional(),
    timezone: z.string().optional(),
    stop: flagSchema,
    ...settingsOptions,
  }),
]);
