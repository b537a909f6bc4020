import type { APIEmbed } from 'discord-api-types/v10';
import { type Announcement, isEmpty } from '../announcements/announcement.ts';
import { formatDate, formatDayOfYear } from '../athletics/date.ts';
import type { Source } from '../results/race.ts';
import { literal } from '../wording/markdown.ts';
import { quoteText, sourceOf } from '../wording/quote-text.ts';
import { spoiler } from '../wording/spoiler.ts';
import { citeSources } from './cite-sources.ts';
import { colours } from './colours.ts';
import { fitAll } from './fit-all.ts';
import { highlightLines } from './highlight-lines.ts';
import { newsLines, performancesIn, type ShownNews } from './news-lines.ts';
import { numberSources, type SourceNotes } from './source-notes.ts';

const NEW_QUOTE = 280;

type Embed = APIEmbed | null;

/** A title or an address can give away who won: where results are hidden, an article without a publisher is only a number. */
const discreet = (source: Source): Source => ({
  ...source,
  url: null,
  short: source.short.startsWith('“') ? `article ${source.id}` : source.short,
});

/** An embed without what is empty in it. */
const embedOf = (
  color: number,
  title: string,
  description: string,
  notes: SourceNotes,
  fields: APIEmbed['fields'] = [],
): APIEmbed => {
  const all = [...fields, ...notes.links];
  return {
    color,
    title,
    ...(description !== '' && { description }),
    ...(all.length > 0 && { fields: all }),
    ...(notes.footer !== '' && { footer: { text: notes.footer } }),
  };
};

function newsEmbed({ day, news }: Announcement, shown: ShownNews, hidden: boolean): Embed {
  if (news.races.length + news.quotes.length === 0) return null;
  const cited = [...performancesIn(shown, hidden).flatMap(({ sources }) => sources), ...news.quotes.map(sourceOf)];
  const notes = numberSources(hidden ? cited.map(discreet) : cited);
  const said = news.quotes.map((quote) => quoteText(quote, notes.note([sourceOf(quote)]), NEW_QUOTE));
  const texts = (hidden ? said.map(spoiler) : said).join('\n\n');
  return embedOf(
    colours.race,
    `News · ${formatDate(day)}`,
    newsLines(shown, notes, hidden),
    notes,
    texts === '' ? [] : [{ name: 'They said', value: texts }],
  );
}

function dayEmbed({ day, highlights }: Announcement): Embed {
  if (highlights.length === 0) return null;
  const { month, day: number } = Temporal.PlainDate.from(day);
  const notes = citeSources(highlights.flatMap(({ sources }) => sources));
  const title = `On this day · ${formatDayOfYear(month, number)}`;
  return embedOf(colours.day, title, highlightLines(highlights, true, notes), notes);
}

function quoteEmbed({ quote }: Announcement): Embed {
  if (!quote) return null;
  const notes = citeSources([sourceOf(quote)]);
  return embedOf(colours.quote, 'Quote of the day', quoteText(quote, '', quote.text.length * 2), notes);
}

const emptyEmbed = ({ day }: Announcement): APIEmbed => ({
  color: colours.day,
  title: formatDate(day),
  description: 'Nothing new has been read since the last announcement.',
});

/** The one to three embeds of an announcement, each with its sources, and one more for the teaser. */
export function announcementEmbeds(announcement: Announcement, shown: ShownNews, hidden: boolean): APIEmbed[] {
  if (isEmpty(announcement)) return [emptyEmbed(announcement)];
  const { teaser } = announcement;
  const trivia =
    teaser === null ? null : { color: colours.trivia, title: 'Trivia of the day', description: literal(teaser) };
  const embeds = [newsEmbed(announcement, shown, hidden), dayEmbed(announcement), quoteEmbed(announcement), trivia];
  return fitAll(embeds.flatMap((embed) => embed ?? []));
}
