import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import { z } from 'zod';
import { LONGEST_WHY } from '../trivia/flags.ts';
import { difficultySchema, quizStyleSchema } from '../trivia/quiz.ts';
import { nameOption, slashCommand, textOption } from './slash-command.ts';

const ROUNDS = 5;
const MOST_ROUNDS = 20;
/** How many seconds a question is open when nobody says: a poll takes longer to read and to answer. */
export const SECONDS = { buttons: 20, poll: 60 } as const;
const LEAST_SECONDS = 10;
/** Discord's own minimum for a poll. */
const MOST_SECONDS = 3600;

/** `/trivia` as Discord registers it. */
export const triviaData = slashCommand('trivia', 'Quizzes whose answers show their proof')
  .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
  .addSubcommand((start) =>
    start
      .setName('start')
      .setDescription('Start a quiz in this channel')
      .addStringOption(
        nameOption('topic', 'An event, athlete, nation, decade, “quotes” or “today”; everything if empty'),
      )
      .addIntegerOption((rounds) =>
        rounds
          .setName('rounds')
          .setDescription(`How many questions; ${ROUNDS} if empty`)
          .setMinValue(1)
          .setMaxValue(MOST_ROUNDS),
      )
      .addStringOption((style) =>
        style
          .setName('style')
          .setDescription('Buttons hide what others chose, and faster is worth more; or a native poll')
          .addChoices({ name: 'Buttons', value: 'buttons' }, { name: 'Poll', value: 'poll' }),
      )
      .addIntegerOption((seconds) =>
        seconds
          .setName('seconds')
          .setDescription(`How long a question is open; ${SECONDS.buttons} with buttons, ${SECONDS.poll} as a poll`)
          .setMinValue(LEAST_SECONDS)
          .setMaxValue(MOST_SECONDS),
      )
      .addStringOption((difficulty) =>
        difficulty
          .setName('difficulty')
          .setDescription('How famous what is asked is; medium if empty')
          .addChoices(
            { name: 'Easy', value: 'easy' },
            { name: 'Medium', value: 'medium' },
            { name: 'Hard', value: 'hard' },
          ),
      ),
  )
  .addSubcommand((stop) => stop.setName('stop').setDescription('Stop the quiz in this channel'))
  .addSubcommand((skip) => skip.setName('skip').setDescription('Skip the question; it counts for nobody'))
  .addSubcommand((report) =>
    report
      .setName('report')
      .setDescription('Tell us that the latest question here is wrong or unclear')
      .addStringOption((why) => textOption('why', 'What is wrong with it?', LONGEST_WHY)(why).setRequired(false)),
  );

const within = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .optional();

/** What is asked of it. */
export const triviaOptions = z.discriminatedUnion('subcommand', [
  z.object({
    subcommand: z.literal('start'),
    topic: z.string().default('everything'),
    rounds: within(1, MOST_ROUNDS).default(ROUNDS),
    style: quizStyleSchema.default('buttons'),
    seconds: within(LEAST_SECONDS, MOST_SECONDS),
    difficulty: difficultySchema.default('medium'),
  }),
  z.object({ subcommand: z.literal('stop') }),
  z.object({ subcommand: z.literal('skip') }),
  z.object({ subcommand: z.literal('report'), why: z.string().optional(), round: z.string().optional() }),
  /** A press of a button. */
  z.object({ subcommand: z.literal('answer'), round: z.string(), choice: z.string().regex(/^\d$/).transform(Number) }),
]);
