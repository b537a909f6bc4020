import type { NamedDiscipline } from '../disciplines/disciplines-in-text.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { isLookedBackAt, looksBack } from './flashbacks.ts';
import type { PlacedMeet } from './placed-meet.ts';
import type { Setting, Stage } from './setting.ts';
import { settingOf } from './setting-of.ts';

/** "At the Millrose Games last week, …": a sentence that opens with where goes on there. */
const OPENS = /^(?:(?:But|And|Then|Earlier|Later|Back) )?(?:In|At) (?:[\p{L}\d]+ ){0,3}$/u;

/** "In 2014, she won silver at …": what a life’s story tells next is of that year. */
const OPENS_WITH_YEAR = /^(?:[Ii]n|During) (?:[A-Z]\p{Ll}+ )?(?:19|20)\d{2},? /u;

/** Whether the story goes on at a meet of other days: where a sentence opens with it or with its year, or the article reports on none. */
const goesOnAt = (text: string, { tense, start }: PlacedMeet, { sentence }: Stage, home: PlacedMeet | null): boolean =>
  tense === 'today' ||
  home === null ||
  OPENS.test(text.slice(sentence.start, start)) ||
  OPENS_WITH_YEAR.test(text.slice(sentence.start, start));

/** "added the 800m title to the 1500m crown he won on Friday": a race before. */
const WON_BEFORE = lean(
  wrapped`
    ^ (?:\p{Ll}+ ){0,2}(?:title|crown|gold|silver|bronze|medal|victory|win|record) (?:(?:that|which) )?
    (?:he|she|they|\p{Lu}\p{Ll}+) (?:had |also |already )*(?:won|took|taken|claimed|earned|set|landed|secured|captured)
    \b
  `,
  'u',
);

/** "won the 20km walk, following the 50km victory of Example": so is what it follows. */
const FOLLOWING =
  /\b(?:[Ff]ollowing|[Aa]fter|to add to|adding to|on top of) (?:the|his|her|their|\p{Lu}[\p{L}’'-]+’s) (?:\p{Ll}+ )?$/u;
const VICTORY = /^ (?:\p{Ll}+ )?(?:victory|win|title|gold|silver|bronze|medal|triumph|success)\b/u;

/** "Two months after she broke the 1500m record, she ran": what somebody had done by then. */
const HAD_DONE = lean(
  /\b(?:after|since|before) (?:(?:he|she|they|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:had )?\p{Ll}+|\p{Ll}+ing)\b[^,;]{0,60}$/u,
);

/** Whether a sentence names a discipline only for what was won in it before. */
const isOfBefore = (text: string, { start, end }: NamedDiscipline): boolean => {
  const after = text.slice(end, end + 60);
  return WON_BEFORE.test(after) || (VICTORY.test(after) && FOLLOWING.test(text.slice(Math.max(0, start - 60), start)));
};

/** "She had also won the world half-marathon title", "also holds the world indoor best for 5000m": what is told of somebody’s past moves the story nowhere. */
const PAST_HONOUR = lean(
  wrapped`
    \bhad (?:\p{Ll}+ ){0,2}(?:won|taken|claimed|run|set|clocked|broken|earned|finished|been|placed)\b[^.;]{0,80}$
    |\b(?:holds?|held|owns?|owned|boasts?)\b[^.;,]{0,60}\b(?:records?|bests?|marks?) (?:for|at|over|in) (?:the )?(?:(?:wo)?men[’']s )?$
  `,
  'u',
);
const isPastHonour = (text: string, { sentence }: Stage, { start }: Span, { discipline }: Setting): boolean =>
  discipline !== null && PAST_HONOUR.test(text.slice(sentence.start, start));

/** What the next sentence carries on from: the last race this one speaks of. One that looks back moves it to a discipline of its other clauses and to no meet, unless it opens with where. */
export function settingAfter(
  text: string,
  stage: Stage,
  before: Setting,
  stages: readonly Stage[],
  home: PlacedMeet | null,
): Setting {
  const { sentence } = stage;
  const isPast = looksBack(text, sentence) && !/^(?:In|At) /.test(text.slice(sentence.start, sentence.end));
  const told = stage.disciplines.filter(
    (named) => !isOfBefore(text, named) && !isPastHonour(text, stage, named, before),
  );
  const isOfThen = ({ start }: Span) => HAD_DONE.test(text.slice(Math.max(sentence.start, start - 90), start));
  const now = told.filter((named) => !isOfThen(named));
  const own = now.length > 0 ? now : told;
  const disciplines = own.filter(({ start, end }) => !isLookedBackAt(text, { start, end, aside: false }, sentence));
  const meets = stage.meets.filter((meet) => !meet.isCityAlone && goesOnAt(text, meet, stage, home) && !isOfThen(meet));
  const held = meets.filter(({ start, end }) => !isLookedBackAt(text, { start, end, aside: false }, sentence));
  const here = isPast ? { ...stage, disciplines, meets: held, days: [] } : { ...stage, disciplines: own, meets };
  const after = sentence.end + 1;
  return settingOf(text, { start: after, end: after }, here, before, stages);
}
