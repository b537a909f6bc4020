/** What a pattern is made of: a group’s beginning or end, a class, an escape, or a sign by itself. */
const PART = /\((?:\?(?:-i:|<\w+>|[:=!]|<[=!]))?|\)|\[(?:\\.|[^\\\]])*\]|\\(?:p\{\w+\}|u[\da-fA-F]{4}|k<\w+>|.)|./gsu;
/** What a class is made of. */
const MEMBER = /\\(?:p\{\w+\}|u[\da-fA-F]{4}|.)|([a-zA-Z])-([a-zA-Z])|./gsu;

/** A letter in both of its cases; null when it is no letter, or one case is longer than the other. */
function bothCases(sign: string): string | null {
  const [lower, upper] = [sign.toLowerCase(), sign.toUpperCase()];
  return lower !== upper && lower.length === upper.length ? lower + upper : null;
}

/** What stands in a class, so that case doesn’t count. */
const anyCase = (members: string): string =>
  members.replace(MEMBER, (member, from?: string, to?: string) => {
    if (from && to) return `${from.toLowerCase()}-${to.toLowerCase()}${from.toUpperCase()}-${to.toUpperCase()}`;
    if (/^\\p\{L[lu]\}$/.test(member)) return String.raw`\p{Lu}\p{Ll}`;
    return member.startsWith('\\') ? member : (bothCases(member) ?? member);
  });

/** A part of a pattern, so that case doesn’t count. */
function ofAnyCase(part: string): string {
  if (part.startsWith('[')) return `[${anyCase(part.slice(1, -1))}]`;
  if (part.startsWith('\\')) return /^\\p\{L[lu]\}$/.test(part) ? `[${anyCase(part)}]` : part;
  const letters = part.length === 1 ? bothCases(part) : null;
  return letters === null ? part : `[${letters}]`;
}

/** A pattern without its flags, and those. */
interface Printed {
  readonly source: string;
  readonly flags: string;
}

/**
 * A pattern with groups `(?-i:…)` in which case counts, as one without these and without the flag `i`: where case doesn’t count,
 * letters are spelt in both. V8 loses such a group’s case when it compiles without optimising, as it does once a process
 * holds much compiled code, so that the same words would be read in two ways: https://github.com/nodejs/node/issues/60030.
 */
export function speltCase(printed: Printed): Printed {
  if (!printed.source.includes('(?-i:')) return printed;
  const counts: boolean[] = [];
  const always = !printed.flags.includes('i');
  const source = printed.source.replace(PART, (part) => {
    const isMinded = counts.at(-1) ?? always;
    if (part.startsWith('(')) counts.push(isMinded || part === '(?-i:');
    else if (part === ')') counts.pop();
    if (part === '(?-i:') return '(?:';
    return isMinded ? part : ofAnyCase(part);
  });
  return { source, flags: printed.flags.replace('i', '') };
}
