/** Lines that a web page puts around an article; none of them is the article's own. Whole lines only. */
const JUNK_LINES: readonly RegExp[] = [
  /^advertise?ment$/i,
  /^(?:article|story) continues below/i,
  /^mobile app bar$/i,
  /^home ?[/›»>]/i,
  /^(?:share|save|print|comments?|debate|follow us|copy link|read more|see more|more on this story|related(?: topics)?)(?: this)?(?: article| story| page)?[!:.]?$/i,
  /^read more (?:from|about|on|at)\b/i,
  /^(?:published|updated|last updated)\b.{0,40}$/i,
  /^(?:post )?edited by\b/i,
  /^about the author$/i,
  /^(?:x|twitter|facebook|linkedin|instagram)[- ]?icon/i,
  /^(?:via|photo|image|picture|credit|photograph)s?\b(?: (?:by|via|source|courtesy))?:? ?.{0,60}$/i,
  /(?:\bi|I)mage (?:source|caption|copyright)\b/,
  /^(?:have (?:something to say|an interesting take)|let the world know|what[’']s your perspective|challenge your|solve the puzzle|play now|vote now|join the (?:debate|conversation)|leave a comment)/i,
  /^(?:sign up|subscribe|support (?:us|truly|our)|whether \$|independent journalism|every contribution)/i,
  /\b(?:every contribution counts|support now|find out more close|unbiased, fact-based reporting|newsletters?\b.*\binbox)/i,
  /^key takeaways:?$/i,
  /^\d{1,3}$/,
];

/** Whether a line belongs to the page and not to the article. */
export const isJunkLine = (line: string): boolean => JUNK_LINES.some((pattern) => pattern.test(line));

/** From here on the page speaks of its author, to the end. */
export const opensAuthorBox = (line: string): boolean => /^about the author$/i.test(line);

/** A picture's caption: a line that ends with its agency in brackets, or is not a sentence and names one. */
export const isCaption = (line: string): boolean =>
  /\(\s*(?:[^()]*\b(?:press|getty|images?|reuters|afp|ap|pa|epa|photo|alamy|imago)\b[^()]*)\s*\)$/i.test(line);

/** The last line of an embedded post: who posted it, and when. */
export const closesPost = (line: string): boolean =>
  /^[—–-]+ ?.{1,60}\(@\w{1,20}\)\s+\w+ \d{1,2}, \d{4}$/.test(line) || /^pic\.twitter\.com\//.test(line);
