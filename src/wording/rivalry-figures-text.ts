import type { APIEmbedField } from 'discord-api-types/v10';
import { formatMark, type Mark } from '../athletics/mark.ts';
import type { Side } from '../lists/ahead.ts';
import type { Rivalry } from '../results/rivalry.ts';
import { figuresOf } from '../results/rivalry-figures.ts';
import { nameBeside } from './athlete-label.ts';
import { count } from './count.ts';
import { literal } from './markdown.ts';
import { scoreText } from './score-text.ts';

/** Fewer encounters are seen at a glance. */
const LEAST = 4;
const MOST_SEASONS = 12;

/** "0.45 s", "1:02.30"; only times are summed up. */
const marginText = (margin: Mark): string => {
  const text = formatMark(margin);
  return text.includes(':') ? text : `${text} s`;
};

/** A score that no line ends within: word joiners stand around its dash. */
const whole = (score: string): string => score.replace('–', '\u2060–\u2060');

/** The field that sums up many encounters: the score of each season, the longest run, margins, and who did not finish. */
export function figuresField(rivalry: Rivalry): APIEmbedField[] {
  if (rivalry.encounters.length < LEAST) return [];
  const { seasons, longest, closest, widest, failures } = figuresOf(rivalry);
  const name = (side: Side): string => literal(nameBeside(rivalry[side], [rivalry.a, rivalry.b]));
  const facts = [
    ...(longest && longest.wins > 1 ? [`longest run ${longest.wins}, ${name(longest.side)}`] : []),
    ...(closest && widest && closest !== widest
      ? [`closest ${marginText(closest)}`, `widest ${marginText(widest)}`]
      : []),
    ...(['a', 'b'] as const).flatMap((side) =>
      failures[side] > 0 ? [`${name(side)} did not finish ${count(failures[side], 'time')}`] : [],
    ),
  ];
  const years = seasons.slice(0, MOST_SEASONS).map(({ year, score }) => `${year}\u00a0**${whole(scoreText(score))}**`);
  const more = seasons.length > MOST_SEASONS ? ['…'] : [];
  const value = [[...years, ...more].join(' · '), ...(facts.length > 0 ? [`-# ${facts.join(' · ')}`] : [])].join('\n');
  return [{ name: `Season by season, ${name('a')}–${name('b')}`, value }];
}
