/** The source of a pattern printed over several lines: line breaks, and the white space around them, don’t count. */
export const wrapped = ({ raw }: TemplateStringsArray, ...parts: readonly string[]): string =>
  String.raw({ raw: raw.map((text) => text.replaceAll(/\s*\n\s*/g, '')) }, ...parts);
