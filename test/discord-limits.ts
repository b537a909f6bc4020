import type { APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { expect } from 'vitest';
import type { Reply } from '../src/reply.ts';

/** Written from Discord’s documentation alone, so that it shares no mistake with `fit`. */
const isShown = (text: string): boolean => /[^\s\p{C}]/u.test(text);

/** What would become a mention, an emoji, a moment or a link that is not ours: neither escaped nor in code. */
const MARKUP = /<[@#:at/]|@everyone|@here|\]\(/;
/** Moments in a style that we use, and channels and roles by ids as long as Discord’s are: no text from outside has them by chance. */
const OURS = /<(?:t:\d{9,11}:[FfR]|#\d{17,20}|@&\d{17,20})>/g;
const live = (text: string): string => text.replace(/\\[\s\S]|`[^`]*`/g, '').replace(OURS, '');

/** The text without the openings of links that lead to where sources are. */
const withoutOwnLinks = (text: string, addresses: readonly string[]): string =>
  addresses.reduce((left, address) => left.replaceAll(`](${address}`, ''), text);

function embedProblems(
  { title, description, fields = [], footer, author }: APIEmbed,
  addresses: readonly string[],
): string[] {
  const parts: [string, string | undefined, number][] = [
    ['title', title, 256],
    ['description', description, 4096],
    ['footer', footer?.text, 2048],
    ['author', author?.name, 256],
    ...fields.flatMap(({ name, value }, i): [string, string, number][] => [
      [`field ${i} name`, name, 256],
      [`field ${i} value`, value, 1024],
    ]),
  ];
  const total = parts.reduce((sum, [, text = '']) => sum + text.length, 0);
  return [
    ...(fields.length > 25 ? [`${fields.length} fields`] : []),
    ...(total > 6000 ? [`${total} characters in all`] : []),
    ...(title === undefined && description === undefined && fields.length === 0 ? ['an empty embed'] : []),
    ...parts.flatMap(([part, text, most]) => {
      if (text === undefined) return [];
      if (!isShown(text)) return [`${part} is empty`];
      if (!text.isWellFormed()) return [`${part} splits a surrogate pair`];
      if (part !== 'footer' && MARKUP.test(withoutOwnLinks(live(text), addresses)))
        return [`${part} formats what it quotes: ${text}`];
      return text.length > most ? [`${part} has ${text.length} characters`] : [];
    }),
  ];
}

/** Every component of a message's rows. */
export const componentsOf = (rows: readonly APIMessageTopLevelComponent[]) =>
  rows.flatMap((row) => (row.type === 1 ? row.components : []));

function componentProblems(rows: readonly APIMessageTopLevelComponent[]): string[] {
  const components = componentsOf(rows);
  const ids = components.flatMap((component) => ('custom_id' in component ? [component.custom_id] : []));
  return [
    ...(rows.length > 5 ? [`${rows.length} rows`] : []),
    ...(new Set(ids).size < ids.length ? [`a custom_id twice: ${ids.join(', ')}`] : []),
    ...ids.filter((id) => id.length < 1 || id.length > 100).map((id) => `custom_id of ${id.length}: ${id}`),
    ...rows.flatMap((row) =>
      row.type === 1 && (row.components.length < 1 || row.components.length > 5) ? ['a row'] : [],
    ),
    ...components.flatMap((component) => {
      if (component.type === 2) {
        const label = 'label' in component ? (component.label ?? '') : '';
        return isShown(label) && label.length <= 80 ? [] : [`label “${label}”`];
      }
      if (component.type !== 3) return [];
      const { options } = component;
      const values = new Set(options.map(({ value }) => value));
      return [
        ...(options.length < 1 || options.length > 25 || values.size < options.length
          ? ['the options of a select']
          : []),
        ...options.flatMap(({ label, value, description = 'none' }) =>
          [label, value, description].every((text) => isShown(text) && text.length <= 100) ? [] : [`option “${label}”`],
        ),
      ];
    }),
  ];
}

/** What Discord would refuse in a message; none when it would take it. Links lead to what begins with the `addresses` of sources alone. */
export function limitProblems(
  { content, embeds, components, allowed_mentions }: Reply,
  addresses: readonly string[] = [],
): string[] {
  return [
    ...(content !== undefined ? ['content, which could ping'] : []),
    ...(allowed_mentions.parse.length > 0 ? ['mentions'] : []),
    ...(embeds.length < 1 || embeds.length > 10 ? [`${embeds.length} embeds`] : []),
    ...embeds.flatMap((embed) => embedProblems(embed, addresses)),
    ...componentProblems(components),
  ];
}

/** Holds a reply against Discord's limits. */
export const expectToFit = (reply: Reply, addresses: readonly string[] = []): void =>
  expect(limitProblems(reply, addresses)).toEqual([]);
