import { WEEKDAY } from '../text/calendar.ts';
import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { startingWith } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { disciplineOfLength, FIGURE } from './discipline-of-length.ts';
import { type PrintedDiscipline, printed } from './printed-discipline.ts';

/** "the women’s 100", "the 400 hurdles": without the unit, as reports of one evening have it. */
const BARE = lean(
  [
    wrapped`
      (?<=\b(?:(?:(?:wo)?men|girls|boys)[’']?s?[’']? |
        the (?:(?:college|collegiate|open|invitational|elite|pro|professional|national|prep|high school) )?|a |
        (?<!\bon )(?:his|her) (?:first |second |third |fastest |only )?
        |in |over |a (?:slow|fast|quick|tactical|windy|cagey|slowly run|fine|hot|modest|close) |DL |Diamond League |${WEEKDAY}[’']s )
        |\bthe (?:[\d,]{2,6}(?: (?:(?:high |low )?hurdles|steeplechase))?(?: \([^()]{1,30}\))?(?:,| and|, and) ){1,3}
        |(?<![^\n])(?=[\d,]+(?:(?: \p{Ll}+)?: \p{Lu}| (?:hurdles|steeple(?:chase)?)(?:\n|$)))
        |\p{Ll} \((?=[\d,]+(?:\)| in \d)))
    `,
    '(55|60|100|110|200|300(?= (?:low |intermediate )?hurdles)|400|800|1,?000(?=\\)| in \\d:| final|: )|1,?500|1,?600|3,?000|3,?200|5,?000|10,?000)',
    either(
      String.raw` (?:high |low |intermediate )?(hurdles|steeple(?:chase)?|walk|relay)\b`,
      ' in both',
      // "the 100 final", "the 400 was", "the 800, and"
      String.raw`(?= ${either(
        'in|at|on|with|by|from|over|ahead|after|before|despite',
        'final|title|champion|crown|heats?|race|semi-?finals?|semis|prelims|quarter-?finals?|record|of the (?:season|year)',
        'field|victory|win',
        'and|but|as|when|while|was|were|saw|proved|produced|went',
        'dash|run(?! of)',
        'to (?=beat|win|take|claim|finish|run|edge|place|earn|capture|set|break|qualify|advance|lead|score|round|secure)',
      )}\b|[,.;:)](?!\d)| ?[—–]| \(:?\d)`,
      // "wins for Example (400) and Sample (800 in 1:57.90)"
      String.raw`(?<=\([\d,]{2,6})(?=\))`,
      // "Men’s 800" as a heading
      String.raw`(?<=(?:wo)?men[’']s [\d,]{2,6})(?=\n|$)`,
      // "the men’s 400 also", "ran the 200 instead"
      String.raw`(?<=(?:wo)?men[’']s [\d,]{2,6}|\bran the [\d,]{2,6})(?= ${either(
        wrapped`
          also|it|that|which|where|instead|too|had|has|is|against|behind|who|were|turned|came|took|began|started
          |followed|there
        `,
        String.raw`\p{Lu}`,
      )})`,
    ),
  ].join(''),
  'iuy',
);

/** The races that a stretch of text names by their length alone. A relay is, as in America, by that of all its legs. */
export const bareLengthsIn = (text: string, span: Span): readonly PrintedDiscipline[] =>
  startingWith(FIGURE, BARE, text, span).map((length) => {
    const [, figure = '', kind = ''] = length;
    return printed(length, disciplineOfLength(figure, kind === 'relay' ? 'meter' : 'm', kind));
  });
