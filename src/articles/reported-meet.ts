import type { ArticleRecord } from './record.ts';

/** The meet that an article tells most of, such as "Olympic Games 2024"; null when it tells of none. */
export function reportedMeet({ claims }: Pick<ArticleRecord, 'claims'>): string | null {
  const told = claims.flatMap(({ meet, background }) =>
    meet === null || background ? [] : [meet.year === null ? meet.name : `${meet.name} ${meet.year}`],
  );
  const byMeet = [...Map.groupBy(told, (name) => name)].toSorted(([, a], [, b]) => b.length - a.length);
  return byMeet[0]?.[0] ?? null;
}
