import type { Command } from '../command.ts';
import type { Reply } from '../reply.ts';
import { code } from '../wording/markdown.ts';
import { card } from './card.ts';
import { colours } from './colours.ts';

/** Every command: what it does, and command lines that show how. */
export const helpCard = (commands: readonly Pick<Command, 'name' | 'data' | 'examples'>[]): Reply =>
  card({
    color: colours.help,
    title: 'Bell Lap',
    description: 'Results, rivalries and quotes of track and field. Every answer shows where it comes from.',
    fields: commands.map(({ name, data, examples }) =>
      'description' in data
        ? { name: `/${name}`, value: [data.description, ...examples.map(code)].join('\n') }
        : {
            name,
            value: 'Results and quotes of a report that somebody posted: in the menu of its message, under Apps',
          },
    ),
    footer: { text: 'Start typing a name and pick from the list; misspellings and missing accents are forgiven.' },
  });
