import { z } from 'zod';
import { fold, words as wordsOf } from '../src/athletics/name.ts';
import { toAthlete, toQuotesAbout, toQuotesBy } from '../src/cards/leads.ts';
import { type QuoteList, quotesCard } from '../src/cards/quotes-card.ts';
import { defineCommand } from '../src/command.ts';
import type { Invocation, Lead } from '../src/invocation.ts';
import { choiceOf } from '../src/options/choices.ts';
import { completeAthlete } from '../src/options/completions.ts';
import { foundOrRefuse, typedText } from '../src/options/found-or-refuse.ts';
import { meantBy } from '../src/options/meant-by.ts';
import { listing, requiredName, slashCommand, textOption } from '../src/options/slash-command.ts';
import { pageSchema } from '../src/paging.ts';
import { findSpeaker, suggestSpeakers } from '../src/quotes/find-speaker.ts';
import type { IndexedQuote } from '../src/quotes/quote-index.ts';
import { spokenOf } from '../src/quotes/spoken-of.ts';
import { Refusal } from '../src/refusal.ts';
import type { Reply } from '../src/reply.ts';
import { findAthlete } from '../src/results/find-athlete.ts';
import { literal } from '../src/wording/markdown.ts';
import type { World } from '../src/world.ts';

const MOST_WORDS = 60;

const FORGIVEN = 'Accents and misspellings are forgiven';
const words = textOption('words', `Such as “tactics”. ${FORGIVEN}`, MOST_WORDS);

const data = slashCommand('quote', 'What they said, word for word, with its source')
  .addSubcommand(listing('search', 'Quotes that have these words, best first', words))
  .addSubcommand((random) => random.setName('random').setDescription('Any quote'))
  .addSubcommand(listing('by', 'What somebody said', requiredName('speaker', `Who spoke? ${FORGIVEN}`)))
  .addSubcommand(
    listing('about', 'What was said about an athlete', requiredName('athlete', `About whom? ${FORGIVEN}`)),
  );

const options = z.discriminatedUnion('subcommand', [
  z.object({ subcommand: z.literal('search'), words: z.string(), page: pageSchema }),
  z.object({ subcommand: z.literal('random') }),
  z.object({ subcommand: z.literal('by'), speaker: z.string(), page: pageSchema }),
  z.object({ subcommand: z.literal('about'), athlete: z.string(), page: pageSchema }),
]);

const quoteOf = (subcommand: string, asked: Invocation['options'] = {}): Invocation => ({
  command: 'quote',
  subcommand,
  options: asked,
});
const ANY: Lead = { label: 'Any quote', invocation: quoteOf('random') };

/** The quotes that are `what`: “by Josh Kerr”. */
function list(
  { results }: World,
  what: string,
  said: readonly IndexedQuote[],
  ways: Pick<QuoteList, 'page' | 'asked' | 'leads'>,
): Reply {
  if (said.length === 0) throw new Refusal(`No quote ${what} is on record.`, [...ways.leads, ANY]);
  return quotesCard(said, { title: `Quotes ${what}`, race: results.race, ...ways });
}

/** Whether a quote has all words that were typed, or longer ones that begin with them. */
const hasWords = ({ text }: IndexedQuote, typed: string): boolean =>
  wordsOf(typed).every((word) => wordsOf(text).some((own) => own.startsWith(word)));

function search(world: World, typed: string, page: number): Reply {
  const words = fold(typed).slice(0, MOST_WORDS);
  const asked = quoteOf('search', { words });
  const found = world.quotes.search(words);
  const isExact = found[0] === undefined || hasWords(found[0], words);
  const named = typedText(typed.replace(/^["“”„]+|["“”]+$/g, ''));
  return list(world, `${isExact ? 'with' : 'closest to'} ${named}`, found, { page, asked, leads: [ANY] });
}

function random({ quotes, results, random: draw }: World): Reply {
  const drawn = quotes.all[Math.floor(draw() * quotes.all.length)];
  if (!drawn) throw new Refusal('No quote has been read yet.');
  const { speaker, speakerId } = drawn;
  const more = speaker && speakerId ? [toQuotesBy(`More by ${speaker}`, speakerId)] : [];
  const leads: Lead[] = [{ label: 'Another', invocation: ANY.invocation, inPlace: true }, ...more];
  return quotesCard([drawn], { title: 'They said', page: 1, asked: ANY.invocation, leads, race: results.race });
}

function by(world: World, text: string, page: number): Reply {
  const { quotes, results } = world;
  const again = (speaker: string): Invocation => quoteOf('by', { speaker });
  const { id, name } = foundOrRefuse(findSpeaker(quotes, results, text), { kind: 'speaker', text, again });
  const athlete = results.athlete(id);
  const toAbout = quotes.about(id).length > 0 ? [toQuotesAbout(`Quotes about ${name}`, id)] : [];
  const leads = [...toAbout, ...(athlete ? [toAthlete(athlete)] : [])];
  return list(world, `by ${literal(name)}`, quotes.by(id), { page, asked: again(id), leads });
}

function about(world: World, text: string, page: number): Reply {
  const { quotes, results } = world;
  const again = (athlete: string): Invocation => quoteOf('about', { athlete });
  const match = findAthlete(results, text);
  // Of namesakes the only one of whom anybody spoke is meant.
  const [only, another] = meantBy(match, text).filter(({ id }) => quotes.about(id).length > 0);
  const athlete = only && !another ? only : foundOrRefuse(match, { kind: 'athlete', text, again });
  const { id, name } = athlete;
  const toBy = quotes.by(id).length > 0 ? [toQuotesBy(`Quotes by ${name}`, id)] : [];
  return list(world, `about ${literal(name)}`, quotes.about(id), {
    page,
    asked: again(id),
    leads: [...toBy, toAthlete(athlete)],
  });
}

/** `/quote`: what was said, found by its words, by who said it, or by whom it is about. */
export const quote = defineCommand({
  data,
  examples: ['/quote search words:tactics', '/quote by speaker:Jakob Ingebrigtsen', '/quote random'],
  options,
  complete: {
    speaker: ({ quotes, results }, typed) =>
      suggestSpeakers(quotes, results, typed).map(({ name, id }) => choiceOf(name, id)),
    athlete: (world, typed, others) =>
      fold(typed) === ''
        ? spokenOf(world.quotes, world.results).map(({ name, id }) => choiceOf(name, id))
        : completeAthlete(world, typed, others),
  },
  run(world, asked) {
    switch (asked.subcommand) {
      case 'search':
        return search(world, asked.words, asked.page);
      case 'random':
        return random(world);
      case 'by':
        return by(world, asked.speaker, asked.page);
      case 'about':
        return about(world, asked.athlete, asked.page);
    }
  },
});
