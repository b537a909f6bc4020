/**
 * @typedef {{ type: 'text' | 'subtext', text: string }
 *   | { type: 'heading', level: 1 | 2 | 3, text: string }
 *   | { type: 'code', text: string }
 *   | { type: 'quote', blocks: Block[] }
 *   | { type: 'list', start: number | null, items: { text: string, inner: Block[] }[] }} Block
 *   `text` is inline markdown, but for code; a list without `start` has bullets.
 */

const FENCE = /```(?:[\w+#.-]*\n)?\n*([\s\S]*?[^\n])\n*```/;
const ITEM = /^( *)(?:[-*]|(\d{1,10})\.) +(\S.*)$/;

/** How many of the lines pass. @param {readonly string[]} lines @param {(line: string) => boolean} passes */
function countWhile(lines, passes) {
  const end = lines.findIndex((line) => !passes(line));
  return end === -1 ? lines.length : end;
}

/** @param {readonly string[]} lines Items and what is under them, the first one's indent being the list's. @returns {Block} */
function listOf(lines) {
  const [, indent = '', number] = ITEM.exec(lines[0] ?? '') ?? [];
  const isOwn = (/** @type {string} */ line) => (ITEM.exec(line)?.[1]?.length ?? 0) <= indent.length;
  const starts = lines.flatMap((line, i) => (isOwn(line) ? [i] : []));
  const items = starts.map((start, i) => ({
    text: ITEM.exec(lines[start] ?? '')?.[3] ?? '',
    inner: blocksOf(lines.slice(start + 1, starts[i + 1] ?? lines.length)),
  }));
  return { type: 'list', start: number === undefined ? null : Number(number), items };
}

/** The block that begins with the first line, and how many lines it takes; null for plain text. @param {readonly string[]} lines @returns {{ block: Block, taken: number } | null} */
function blockAt(lines) {
  const [first = ''] = lines;
  const heading = /^(#{1,3}) +(.+)$/.exec(first);
  if (heading) return { taken: 1, block: { type: 'heading', level: levelOf(heading[1]), text: heading[2] ?? '' } };
  const subtext = /^-# +(.+)$/.exec(first);
  if (subtext) return { taken: 1, block: { type: 'subtext', text: subtext[1] ?? '' } };
  if (first.startsWith('>>> ')) {
    return { taken: lines.length, block: { type: 'quote', blocks: blocksOf([first.slice(4), ...lines.slice(1)]) } };
  }
  const quoted = countWhile(lines, (line) => /^> /.test(line));
  if (quoted > 0) {
    return {
      taken: quoted,
      block: { type: 'quote', blocks: blocksOf(lines.slice(0, quoted).map((line) => line.slice(2))) },
    };
  }
  const [, indent = '', number] = ITEM.exec(first) ?? [];
  const isBullet = number === undefined;
  const isOfList = (/** @type {string} */ line) => {
    const item = ITEM.exec(line);
    return item !== null && ((item[1]?.length ?? 0) > indent.length || (item[2] === undefined) === isBullet);
  };
  const listed = countWhile(lines, isOfList);
  return listed > 0 ? { taken: listed, block: listOf(lines.slice(0, listed)) } : null;
}

/** @param {string | undefined} signs @returns {1 | 2 | 3} */
const levelOf = (signs) => (signs === '#' ? 1 : signs === '##' ? 2 : 3);

/** Plain lines as one text; an empty line before a block stays visible. @param {readonly string[]} lines @param {boolean} isLast @returns {Block[]} */
function textOf(lines, isLast) {
  if (lines.length === 0) return [];
  return [{ type: 'text', text: lines.join('\n') + (lines.at(-1) === '' && !isLast ? '\n' : '') }];
}

/** @param {readonly string[]} lines @returns {Block[]} */
function blocksOf(lines) {
  const start = lines.findIndex((_, i) => blockAt(lines.slice(i)) !== null);
  if (start === -1) return textOf(lines, true);
  const found = blockAt(lines.slice(start));
  if (!found) return [];
  return [...textOf(lines.slice(0, start), false), found.block, ...blocksOf(lines.slice(start + found.taken))];
}

/** Discord's markdown of a message or embed, block by block. @param {string} source @returns {Block[]} */
export function parseBlocks(source) {
  const fence = FENCE.exec(source);
  if (!fence) return source === '' ? [] : blocksOf(source.split('\n'));
  const before = source.slice(0, fence.index).replace(/\n$/, '');
  const after = source.slice(fence.index + fence[0].length).replace(/^\n/, '');
  return [...parseBlocks(before), { type: 'code', text: fence[1] ?? '' }, ...parseBlocks(after)];
}
