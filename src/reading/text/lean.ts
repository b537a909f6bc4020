import { speltCase } from './spelt-case.ts';

/** A property by itself, or a class that can hold some; what else stands in a pattern stays as it is. */
const SIGN = /\\p\{\w+\}|\\.|\[(?:\\.|[^\\\]])*\]/gsu;
const PROPERTY = /\\p\{\w+\}/gu;

/** Letters that names are printed in: of Latin ones with their accents exactly, to Latin Extended-A; of all others roughly, as no report in English has them. */
const LETTERS: Readonly<Record<string, string>> = {
  '\\p{L}': 'A-Za-zªµºÀ-ÖØ-öø-ˁͰ-ͽΆ-ҁҊ-֏א-᯿Ḁ-ῼ぀-퟿豈-﫿',
  '\\p{Lu}': 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƏȘȚΆ-ΏΑ-ΫЀ-Я',
  '\\p{Ll}': 'a-zµß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſșțə-ʯΐά-ώа-џḁ-ỿ',
  '\\p{M}': '\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff',
  '\\p{N}': '0-9²³¹¼-¾⁰-₉⅐-↋①-⓿',
};

/** What only a pattern with the flag `u` means as it is meant. */
const UNICODE = /\\[pPu]\{|[\u{10000}-\u{10FFFF}]/u;

/**
 * The same pattern in a tenth of the machine code. Of `\p{L}` V8 makes 13 KB wherever it stands, surrogates and all, and
 * tries them slowly, and with `u` it tries letters whose case doesn’t count one by one. From 16 MB on it compiles patterns
 * without optimising them. Signs beyond the first 65,536 count as two here.
 */
export function lean(pattern: RegExp): RegExp;
export function lean(source: string, flags: string): RegExp;
export function lean(pattern: RegExp | string, flags = ''): RegExp {
  const printed = typeof pattern === 'string' ? { source: pattern, flags } : pattern;
  const { source, flags: own } = speltCase(printed);
  const spelt = source.replace(SIGN, (sign) => {
    const letters = sign.replace(PROPERTY, (property) => LETTERS[property] ?? property);
    return sign.startsWith('[') || letters === sign ? letters : `[${letters}]`;
  });
  return new RegExp(spelt, UNICODE.test(spelt) ? own : own.replace('u', ''));
}
