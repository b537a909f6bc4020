import type { SlashCommandIntegerOption, SlashCommandStringOption } from '@discordjs/builders';
import { z } from 'zod';
import { MOST_POINTS, parts, type Settings } from '../announcements/subscription.ts';
import { partsOrRefuse } from './announced-parts.ts';

const choice = <Name extends string>(name: string, value: Name) => ({ name, value });

/** Fills in an option for whether results are seen at once. */
export const spoilersOption = (option: SlashCommandStringOption): SlashCommandStringOption =>
  option
    .setName('spoilers')
    .setDescription('Hide results until somebody taps them? They are shown unless you say so')
    .addChoices(choice('Shown', 'shown'), choice('Hidden', 'hidden'));

/** Fills in an option for how good a mark has to be to be told of on its day of the year. */
export const minimumOption = (option: SlashCommandIntegerOption): SlashCommandIntegerOption =>
  option
    .setName('minimum')
    .setDescription('“On this day” tells of marks worth so many World Athletics points; 1200 unless you say so')
    .setMinValue(0)
    .setMaxValue(MOST_POINTS);

/** Fills in an option for what happens on a day without news. */
export const emptyOption = (option: SlashCommandStringOption): SlashCommandStringOption =>
  option
    .setName('empty')
    .setDescription('On a day with nothing to tell: silent unless you say so')
    .addChoices(choice('Stay silent', 'silent'), choice('Say so', 'say so'));

/** Those options as Discord and buttons send them. */
export const settingsOptions = {
  content: z.string().optional(),
  spoilers: z.enum(['shown', 'hidden']).optional(),
  minimum: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.int().max(MOST_POINTS))
    .optional(),
  empty: z.enum(['silent', 'say so']).optional(),
} as const;

/** What was typed about announcements, as those options give it. */
export interface TypedWishes {
  readonly content?: string | undefined;
  readonly spoilers?: Settings['spoilers'] | undefined;
  readonly minimum?: number | undefined;
  readonly empty?: Settings['whenEmpty'] | undefined;
}

/** The settings that were typed; what wasn’t is left out. @throws Refusal when the content can’t be read */
export const wishesOf = ({ content, spoilers, minimum, empty }: TypedWishes): Partial<Settings> => ({
  ...(content !== undefined && { content: [...partsOrRefuse(content)] }),
  ...(spoilers && { spoilers }),
  ...(minimum !== undefined && { minimum }),
  ...(empty && { whenEmpty: empty }),
});

/** Unless somebody says otherwise. */
export const usualWishes: Omit<Settings, 'channelId' | 'time' | 'timeZone'> = {
  content: [...parts],
  roleId: null,
  spoilers: 'shown',
  minimum: 1200,
  whenEmpty: 'silent',
};
