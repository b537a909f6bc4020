import { type Announcement, isEmpty } from '../announcements/announcement.ts';
import type { Settings } from '../announcements/subscription.ts';
import { formatDate } from '../athletics/date.ts';
import type { Invocation, Lead } from '../invocation.ts';
import { nobody, type Row } from '../reply.ts';
import type { Race } from '../results/race.ts';
import { dayOf, meetName, raceTitle } from '../wording/event-words.ts';
import { announcementEmbeds } from './announcement-embeds.ts';
import { leadRow } from './buttons.ts';
import { customId } from './custom-id.ts';
import { toRace } from './leads.ts';
import { type ShownNews, shownNews } from './news-lines.ts';
import { picker } from './picker.ts';
import type { Post } from './post.ts';

/** How an announcement is shown, and to whom. */
export interface Showing extends Pick<Settings, 'channelId' | 'roleId' | 'spoilers'> {
  /** A test says that it is one and pings nobody; only the day’s own announcement can be known again by its mark. */
  readonly as: 'announcement' | 'test' | 'preview';
}

const toDay = (day: string, isMarked: boolean): Invocation => ({
  command: 'today',
  // What `/today` doesn’t know it doesn’t look at.
  options: { date: day.slice(5), ...(isMarked && { announced: day }) },
});

/** What a day’s announcement bears and nothing else does: the `custom_id` of its first button, by which it is known again. */
export const announcementMark = (day: string): string => customId('open', toDay(day, true));

const stop: Lead = {
  label: 'Stop these messages',
  invocation: { command: 'follow', subcommand: 'me', options: { stop: 'true' } },
};

/** To the races themselves: opened, they show everybody what was hidden, so that then there is no list. */
const racePicker = ({ full, brief }: ShownNews): Row[] =>
  picker(
    'race',
    'Open a result',
    [...full, ...brief].map(({ race }) => itemOf(race)),
  );

const itemOf = (race: Race) => ({
  label: raceTitle(race),
  description: `${meetName(race.edition)} · ${dayOf(race.date)}`,
  invocation: toRace('', race).invocation,
});

/** Who is pinged: nobody by a test, nor on a day on which nothing is to be told. */
const pingedBy = (announcement: Announcement, { roleId, as }: Showing): string | null =>
  as === 'test' || isEmpty(announcement) ? null : roleId;

/**
 * What stands above the embeds: the only text of which a notification shows a part, and the only place from which a role is pinged. So
 * where results are hidden it says so, lest the notification shows an embed instead.
 */
function contentOf({ day, news }: Announcement, { spoilers, as }: Showing, pinged: string | null): string | null {
  const hasNews = news.races.length + news.quotes.length > 0;
  const said = [
    ...(as === 'test' ? ['This is a test: the day’s own announcement still comes.'] : []),
    ...(pinged === null ? [] : [`<@&${pinged}>`]),
    ...(spoilers === 'hidden' && hasNews ? [`News of ${formatDate(day)}. Results are hidden: tap to see them.`] : []),
  ];
  return said.length > 0 ? said.join(' ') : null;
}

/** A day’s announcement as Discord takes it: one to three embeds. */
export function announcementCard(announcement: Announcement, showing: Showing): Post {
  const { channelId, spoilers, as } = showing;
  const shown = shownNews(announcement.news.races);
  const hidden = spoilers === 'hidden';
  const pinged = pingedBy(announcement, showing);
  const content = contentOf(announcement, showing, pinged);
  const day: Lead = { label: 'On this day', invocation: toDay(announcement.day, as === 'announcement') };
  return {
    ...(content !== null && { content }),
    embeds: announcementEmbeds(announcement, shown, hidden),
    components: [...(hidden ? [] : racePicker(shown)), ...leadRow([day, ...(channelId === null ? [stop] : [])])],
    allowed_mentions: { ...nobody, ...(pinged !== null && { roles: [pinged] as const }) },
  };
}
