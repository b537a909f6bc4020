import { lean } from './lean.ts';
import { wrapped } from './wrapped.ts';

/** What stands behind "Published" and "Updated": a day, or how long ago that was. */
const DATE = wrapped`
  (?:on |at )?(?:\d|an? (?:minute|hour|day)
    |(?:mon|tues|wednes|thurs|fri|satur|sun)day\b
    |(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\p{L}* \d
    |today|yesterday|just now)
`;

/** Lines that a web page puts around an article; none of them is the article's own. A line can be a whole paragraph, so each pattern says how its line ends or how short it is. */
const JUNK_LINES: readonly RegExp[] = [
  /^advertise?ment$/i,
  /^(?:article|story) continues below.{0,30}$/i,
  /^mobile app bar$/i,
  /^home ?[/›»>].{0,80}(?<![.!?])$/i,
  new RegExp(
    wrapped`
      ^(?:share|save|print|comments?|debate|follow us|copy link|read more|see more|more on this story|related(?: topics)?)
      (?: this)?(?: article| story| page)?[!:.]?$
    `,
    'i',
  ),
  /^read more (?:from|about|on|at) .{1,60}(?<![.!?])$/i,
  lean(`^(?:last )?(?:published|updated)(?:$|:.{0,40}$| ?(?:by |${DATE}).{0,40}(?<![.!?])$)`, 'iu'),
  /^(?:post )?edited by\b.{0,60}(?<![.!?])$/i,
  /^about the author$/i,
  /^(?:x|twitter|facebook|linkedin|instagram)[- ]?icon\S{0,60}$/i,
  /^(?:photo|image|picture|credit|photograph)s?(?:$| ?:.{0,60}$| (?:by|via|source|courtesy)\b.{0,60}(?<![.!?])$)/i,
  lean(/^(?:[Vv]ia|VIA):? (?:[\p{Lu}@][^\s.]{0,20} ?){1,4}$/u),
  /^(?:image|media|video) (?:source|caption|copyright)(?:[,:]|$)/i,
  new RegExp(
    wrapped`
      ^(?:have (?:something to say|an interesting take)
        |let the world know|what[’']s your perspective|challenge your|play now|vote now
        |join the (?:debate|conversation)
        |leave a comment)
      \b[^.]{0,40}\.?$
    `,
    'i',
  ),
  /^solve the puzzle\b[^.]{0,80}\.?$/i,
  /^(?:sign up|subscribe|support (?:us|truly|our)|whether \$|independent journalism|every contribution)\b.{0,50}$/i,
  /^support us\b.{0,30} journalism\b.{0,60}$/i,
  /\b(?:every contribution counts|support now|unbiased, fact-based reporting|newsletters?\b.{0,60}\binbox)/i,
  /^(?:Related (?:topics|stories)|More on this story)(?=[A-Z])/,
  /^key takeaways:?$/i,
  /^\d{1,3}$/,
];

/** The same patterns in few, as each of them misses nearly every line: those that look at a line’s beginning alone stay apart from those that look all along it. */
const inFew = [...Map.groupBy(JUNK_LINES, ({ source, flags }) => `${source.startsWith('^')} ${flags}`).values()].map(
  (alike) => new RegExp(alike.map(({ source }) => `(?:${source})`).join('|'), alike[0]?.flags),
);

/** Whether a line belongs to the page and not to the article. */
export const isJunkLine = (line: string): boolean => inFew.some((pattern) => pattern.test(line));

/** From here on the page speaks of its author, to the end. */
export const opensAuthorBox = (line: string): boolean => /^about the author$/i.test(line);

/** A picture's caption: a line that ends with its agency in brackets, or is not a sentence and names one. */
export const isCaption = (line: string): boolean =>
  /\(\s*(?:[^()]*\b(?:press|getty|images?|reuters|afp|ap|pa|epa|photo|alamy|imago)\b[^()]*)\s*\)$/i.test(line);

/** The last line of an embedded post: who posted it, and when. */
export const closesPost = (line: string): boolean =>
  /^[—–-]+ ?.{1,60}\(@\w{1,20}\)\s+\w+ \d{1,2}, \d{4}$/.test(line) || /^pic\.twitter\.com\//.test(line);
