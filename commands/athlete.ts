import { z } from 'zod';
import { athleteCard } from '../src/cards/athlete-card.ts';
import { defineCommand } from '../src/command.ts';
import { coveredBy } from '../src/lists/covered.ts';
import { athleteOrRefuse } from '../src/options/athlete-or-refuse.ts';
import { completeAthlete } from '../src/options/completions.ts';
import { requiredName, slashCommand } from '../src/options/slash-command.ts';
import { eventsOf } from '../src/results/career.ts';
import { profileOf } from '../src/results/profile.ts';

/** `/athlete`: nation, best marks, latest results, main rivals and quotes of one athlete. */
export const athlete = defineCommand({
  data: slashCommand('athlete', 'Best marks, latest results, main rivals and quotes of an athlete').addStringOption(
    requiredName('name', 'Who? Accents and misspellings are forgiven'),
  ),
  examples: ['/athlete name:Jakob Ingebrigtsen'],
  options: z.object({ name: z.string() }),
  complete: { name: completeAthlete },
  run({ results, quotes }, { name }) {
    const found = athleteOrRefuse(results, name, (id) => ({ command: 'athlete', options: { name: id } }));
    const counts = { by: quotes.by(found.id).length, about: quotes.about(found.id).length };
    const until = coveredBy(results.listed.store, eventsOf(results, found))?.until ?? null;
    return athleteCard(profileOf(results, found), counts, until);
  },
});
