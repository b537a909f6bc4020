import { z } from 'zod';
import { helpCard } from '../src/cards/help-card.ts';
import { type Command, defineCommand } from '../src/command.ts';
import { slashCommand } from '../src/options/slash-command.ts';
import { ephemeral } from '../src/reply.ts';

/** `/help`: every command of the list it is in, which is complete only once it is in it. */
export const helpFor = (commands: () => readonly Command[]): Command =>
  defineCommand({
    data: slashCommand('help', 'What Bell Lap can do, with examples'),
    examples: ['/help'],
    options: z.object({}),
    run: () => ephemeral(helpCard(commands())),
  });
