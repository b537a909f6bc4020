import { z } from 'zod';
import { slashCommand } from './slash-command.ts';

/** `/privacy` as Discord registers it. */
export const privacyData = slashCommand('privacy', 'What I keep of you: see it, take it with you, or have it forgotten')
  .addSubcommand((what) => what.setName('what').setDescription('What I keep of you, in plain words'))
  .addSubcommand((file) => file.setName('export').setDescription('Everything I keep of you, of all servers, as a file'))
  .addSubcommand((forget) =>
    forget.setName('forget').setDescription('Forget everything I keep of you, in all servers; I ask once more before'),
  )
  .addSubcommand((scores) =>
    scores
      .setName('scores')
      .setDescription('Whether you are on the boards here')
      .addStringOption((show) =>
        show
          .setName('show')
          .setDescription('Off deletes the points you have here, and counts none any more')
          .setRequired(true)
          .addChoices({ name: 'On', value: 'on' }, { name: 'Off', value: 'off' }),
      ),
  )
  .addSubcommand((server) =>
    server.setName('server').setDescription('What I keep of this server, for those who manage it; all of it can go'),
  );

/** Buttons ask first, and then do it. */
const step = z.enum(['ask', 'do']).optional();

/** What is asked of it. */
export const privacyOptions = z.discriminatedUnion('subcommand', [
  z.object({ subcommand: z.literal('what') }),
  z.object({ subcommand: z.literal('export') }),
  z.object({ subcommand: z.literal('forget'), step }),
  z.object({ subcommand: z.literal('scores'), show: z.enum(['on', 'off']) }),
  z.object({ subcommand: z.literal('server'), step }),
]);
