import { styleText } from 'node:util';
import { articleDate } from '../articles/article-date.ts';
import { citation } from '../articles/citation.ts';
import type { ArticleRecord, Claim, Quote } from '../articles/record.ts';
import { formatDate } from '../athletics/date.ts';
import { disciplineOf } from '../athletics/discipline.ts';
import { formatMark } from '../athletics/mark.ts';
import { ordinal } from '../athletics/ordinal.ts';
import { disciplineName, meetName } from './found-in-article.ts';

const bold = (text: string): string => styleText('bold', text);
const dim = (text: string): string => styleText('dim', text);

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** "men’s 5000 m, Olympic Games 2024", or what is known of it. */
function about({ athletes, discipline, meet }: Quote['about']): string {
  const parts = [athletes.join(', '), discipline && disciplineOf(discipline).name, meetName(meet)];
  return parts.filter(Boolean).join(' · ') || 'nothing in particular';
}

function quoteLines({ text, speaker, about: subject, unopened, why }: Quote): string[] {
  const lost = unopened ? ', opening mark lost in print' : '';
  return [
    `  ${bold(speaker ?? 'Speaker unknown')} ${dim(`${why}${lost}`)}`,
    `    “${text}”`,
    dim(`    about ${about(subject)}`),
  ];
}

function claimLine(claim: Claim): string {
  const { athlete, printedName, place, mark, records, date, derived } = claim;
  const placed = place === null ? null : `${ordinal(place)}${derived.includes('place') ? ' (derived)' : ''}`;
  const facts = [placed, mark && formatMark(mark), ...records].filter(Boolean).join(' ');
  const race = [
    claim.sex,
    disciplineName(claim) ?? 'discipline unknown',
    meetName(claim.meet) ?? 'meet unknown',
    date && formatDate(date),
  ];
  const printed = printedName === null ? '' : dim(` (printed “${printedName}”)`);
  return `  ${bold(athlete ?? 'Somebody')}${printed} ${facts} · ${race.filter(Boolean).join(', ')}`;
}

/** What a person wants to see of an article that was read: each finding, the sentence it rests on and why it was believed. */
export function describeArticle(file: string, record: ArticleRecord, text: string): string {
  const characters = [...text];
  const sentence = ({ start, end }: Claim) => characters.slice(start, end).join('').replace(/\s+/g, ' ');
  const { author, quotes, claims, slips } = record;
  return [
    bold(file),
    `  ${citation(record)}`,
    `  ${[author ?? 'author unknown', articleDate(record), record.publisher ?? 'publisher unknown'].join(' · ')}`,
    '',
    bold(count(quotes.length, 'quotation')),
    ...quotes.flatMap(quoteLines),
    '',
    bold(count(claims.length, 'claim')),
    ...claims.flatMap((claim) => [claimLine(claim), `    ${sentence(claim)}`, dim(`    ${claim.why}`)]),
    ...(slips.length > 0 ? ['', bold(count(slips.length, 'printer’s slip'))] : []),
    ...slips.map(({ printed, understood }) => `  “${printed}” is understood as ${understood}`),
    '',
  ].join('\n');
}
