import { z } from 'zod';
import { channelOption, roleOption } from './place-options.ts';
import { emptyOption, minimumOption, settingsOptions, spoilersOption } from './settings-options.ts';
import { managersCommand, nameOption, requiredName } from './slash-command.ts';

/** `/announce` as Discord registers it. */
export const announceData = managersCommand(
  'announce',
  'A good morning from the sport: news, this day, a quote, every day in a channel',
)
  .addSubcommand((setup) =>
    setup
      .setName('setup')
      .setDescription('Choose where and when, and what')
      .addChannelOption(channelOption('Where it is posted'))
      .addStringOption(requiredName('time', 'When, such as 7:30 or 7pm'))
      .addStringOption(requiredName('timezone', 'On whose clock? Type a big city nearby'))
      .addStringOption(nameOption('content', 'What, such as “news, quote”; everything unless you say so'))
      .addRoleOption(roleOption('Whom to ping; nobody unless you say so'))
      .addStringOption(spoilersOption)
      .addIntegerOption(minimumOption)
      .addStringOption(emptyOption),
  )
  .addSubcommand((preview) => preview.setName('preview').setDescription('What would be posted now, shown to you alone'))
  .addSubcommand((status) =>
    status.setName('status').setDescription('When the next one comes, and how the last ones went'),
  )
  .addSubcommand((pause) => pause.setName('pause').setDescription('No announcements until you resume'))
  .addSubcommand((resume) =>
    resume.setName('resume').setDescription('Go on after a pause, or after Discord refused a post'),
  )
  .addSubcommand((stop) =>
    stop.setName('stop').setDescription('No announcements any more; what the server follows is kept'),
  )
  .addSubcommand((test) =>
    test.setName('test').setDescription('Post one in the channel now, as a test that pings nobody'),
  );

/** What takes no options. */
const plain = ['preview', 'status', 'pause', 'resume', 'stop', 'test'] as const;

/** What is asked of it. */
export const announceOptions = z.discriminatedUnion('subcommand', [
  z.object({
    subcommand: z.literal('setup'),
    channel: z.string(),
    time: z.string(),
    timezone: z.string(),
    role: z.string().optional(),
    ...settingsOptions,
  }),
  z.object({ subcommand: z.enum(plain) }),
]);
