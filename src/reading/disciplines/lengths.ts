import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hinted } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { disciplineOfLength, FIGURE } from './discipline-of-length.ts';
import { type PrintedDiscipline, printed } from './printed-discipline.ts';
import { isStretch } from './stretches.ts';

const UNIT = '(?:m|mtrs?|metres?|meters?|km|kilomet(?:re|er)s?|(?<=\\d[- ])milers?|miles?|k)';
const LENGTH = lean(
  wrapped`
    (?<![\d.,:£$€x×])(\d{1,2},\d{3}|\d{1,5}|[Oo]ne|[Tt]wo|[Tt]en)(?:[- ]?(${UNIT})(?![\p{L}\d]))
    (?:[- ](high |sprint |low |intermediate )?(hurdles?|sticks|steeple(?:chase)?|race walk|walk|road race|relay))?
  `,
  'giu',
);

/** The races that a stretch of text names by their length and its unit: "800m", "110 metres hurdles", "two miles". */
export const lengthsIn = (text: string, span: Span): readonly PrintedDiscipline[] =>
  hinted(FIGURE, LENGTH, text, span)
    .filter((length) => !isStretch(text, length, span))
    .map((length) => {
      const [, figure = '', unit = '', , kind = ''] = length;
      return printed(length, disciplineOfLength(figure, unit, kind));
    });
