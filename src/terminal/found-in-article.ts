import type { ArticleRecord, Claim, MeetReference } from '../articles/record.ts';
import { disciplineOf, roofOf } from '../athletics/discipline.ts';
import { formatMark } from '../athletics/mark.ts';
import { performancesOf } from '../reading/performances.ts';

export const meetName = (meet: MeetReference | null): string | null =>
  meet && [meet.name, meet.year].filter((part) => part !== null).join(' ');

/** "1500 m", "2 miles short track", "Long jump indoors". */
export const disciplineName = ({ discipline, indoor }: Pick<Claim, 'discipline' | 'indoor'>): string | null =>
  discipline && `${disciplineOf(discipline).name}${roofOf({ discipline, indoor })}`;

/** What `npm run read -- --json` prints of one file. */
export interface FoundInArticle {
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly quotes: readonly {
    readonly text: string;
    readonly speaker: string | null;
    readonly about: {
      readonly athletes: readonly string[];
      readonly discipline: string | null;
      readonly meet: string | null;
    };
    readonly start: number;
    readonly end: number;
  }[];
  readonly results: readonly {
    readonly athlete: string | null;
    readonly discipline: string | null;
    readonly sex: string | null;
    readonly meet: string | null;
    readonly date: string | null;
    readonly place: number | null;
    readonly mark: string | null;
    readonly records: readonly string[];
  }[];
  /** Those who were in a race and have neither place nor mark in it. */
  readonly others: readonly {
    readonly athlete: string | null;
    readonly discipline: string | null;
    readonly meet: string | null;
    readonly status: 'DNF' | 'DNS' | 'DQ' | null;
    readonly records: readonly string[];
  }[];
}

const isResult = ({ place, mark }: Claim): boolean => place !== null || mark !== null;

/** What a record gives, as plain JSON: quotations, and one result for each performance. */
export function foundIn(file: string, { title, publisher, published, quotes, claims }: ArticleRecord): FoundInArticle {
  const performances = performancesOf(claims);
  return {
    file,
    title,
    publisher,
    published,
    quotes: quotes.map(({ text, speaker, about, start, end }) => ({
      text,
      speaker,
      about: {
        athletes: about.athletes,
        discipline: about.discipline && disciplineOf(about.discipline).name,
        meet: meetName(about.meet),
      },
      start,
      end,
    })),
    results: performances.filter(isResult).map((claim) => ({
      athlete: claim.athlete,
      discipline: disciplineName(claim),
      sex: claim.sex,
      meet: meetName(claim.meet),
      date: claim.date,
      place: claim.place,
      mark: claim.mark && formatMark(claim.mark),
      records: claim.records,
    })),
    others: performances
      .filter((claim) => !isResult(claim))
      .map((claim) => ({
        athlete: claim.athlete,
        discipline: disciplineName(claim),
        meet: meetName(claim.meet),
        status: claim.status,
        records: claim.records,
      })),
  };
}
