import type { Claim } from '../articles/record.ts';

const all = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What a claim needs to become a result, in the words for its lack. */
function lacking({ athlete, discipline, meet }: Claim): string[] {
  return [
    ...(athlete === null ? ['no athlete’s full name'] : []),
    ...(discipline === null ? ['no discipline'] : []),
    ...(meet === null ? ['no meet that I know'] : []),
    ...(meet !== null && meet.year === null ? ['no year of the meet'] : []),
  ];
}

/** Why none of the claims of a report became a result, and what to do. */
export function nothingPlaced(claims: readonly Claim[]): string {
  const told = claims.filter(({ background }) => !background).map(lacking);
  const [first = []] = told;
  if (first.length === 0)
    return 'I found no quotation and no result in that message. I read reports as text: paste the whole report, or attach it as a text file.';
  const inAll = first.filter((lack) => told.every((lacks) => lacks.includes(lack)));
  return `I read of results in that message, but can’t tell which race they are of: I found ${all.format(inAll.length > 0 ? inAll : first)}. Post it again with a first line such as “Men’s 1500 m, Bislett Games, Oslo, 12 June 2025”.`;
}
