import type { SlashCommandSubcommandBuilder } from '@discordjs/builders';
import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import { z } from 'zod';
import { quizStyleSchema } from '../trivia/quiz.ts';
import { nameOption, requiredName, slashCommand } from './slash-command.ts';

/** The options in which those who could win are named; two of them at least. */
export const PLACES = [
  'athlete1',
  'athlete2',
  'athlete3',
  'athlete4',
  'athlete5',
  'athlete6',
  'athlete7',
  'athlete8',
  'athlete9',
  'athlete10',
] as const;
export const REQUIRED = PLACES.slice(0, 2);
const MORE = PLACES.slice(2);

function describeRace(open: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  for (const name of REQUIRED)
    open.addStringOption(requiredName(name, 'Who could win? Accents and misspellings are forgiven'));
  open
    .addStringOption(nameOption('race', 'A race that is known to come, or describe it below'))
    .addStringOption(nameOption('event', 'Such as “women’s 1500”'))
    .addStringOption((meet) => meet.setName('meet').setDescription('Such as “Bislett Games”').setMaxLength(100))
    .addStringOption((date) => date.setName('date').setDescription('Its day, such as “12 Aug”').setMaxLength(100))
    .addStringOption(nameOption('time', 'When it starts, such as 20:45; answers are taken until then'))
    .addStringOption(nameOption('zone', 'The time zone of that, by its nearest big city; the server’s if empty'))
    .addStringOption((style) =>
      style
        .setName('style')
        .setDescription('A native poll, or buttons that hide what others chose')
        .addChoices({ name: 'Poll', value: 'poll' }, { name: 'Buttons', value: 'buttons' }),
    );
  for (const name of MORE) open.addStringOption(nameOption(name, 'Who else could win?'));
  return open;
}

/** `/predict` as Discord registers it. */
export const predictData = slashCommand('predict', 'Who will win? Predict races to come; they settle by themselves')
  .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
  .addSubcommand((open) => describeRace(open.setName('open').setDescription('Let everybody here predict a race')))
  .addSubcommand((list) => list.setName('list').setDescription('What is predicted here, and what became of it'))
  .addSubcommand((cancel) =>
    cancel
      .setName('cancel')
      .setDescription('Call a prediction off; it counts for nobody')
      .addStringOption(requiredName('prediction', 'Which one?')),
  );

const text = z.string().optional();
/** What is asked of it. */
export const predictOptions = z.discriminatedUnion('subcommand', [
  z.object({
    subcommand: z.literal('open'),
    race: text,
    event: text,
    meet: text,
    date: text,
    time: text,
    zone: text,
    style: quizStyleSchema.default('poll'),
    athlete1: z.string(),
    athlete2: z.string(),
    athlete3: text,
    athlete4: text,
    athlete5: text,
    athlete6: text,
    athlete7: text,
    athlete8: text,
    athlete9: text,
    athlete10: text,
  }),
  z.object({ subcommand: z.literal('list') }),
  z.object({ subcommand: z.literal('cancel'), prediction: z.string() }),
  /** A press of a button. */
  z.object({ subcommand: z.literal('answer'), id: z.string(), choice: z.string().regex(/^\d$/).transform(Number) }),
]);
