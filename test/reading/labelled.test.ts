import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/articles/record.ts';
import { formatMark } from '../../src/athletics/mark.ts';
import { type Data, load } from '../../src/data/load.ts';
import { readerOf } from '../../src/reader-of.ts';
import type { ReadArticle } from '../../src/reading/read-article.ts';
import { type FoundInArticle, foundIn } from '../../src/terminal/found-in-article.ts';

/** Articles labelled by hand; they are not ours to publish and stand beside the project. */
const SHARED = join(import.meta.dirname, '../../../shared');
const present = existsSync(join(SHARED, 'seeds')) && existsSync(join(SHARED, 'articles/score.mjs'));

const { CI } = process.env;
test.runIf(CI)('on CI the labelled articles are there', () => {
  expect(present, `expected labelled articles in ${SHARED}`).toBe(true);
});

/** What the scorer prints, as numbers. */
interface Score {
  readonly quotes: { readonly precision: number; readonly recall: number };
  readonly speakers: number;
  readonly results: { readonly precision: number; readonly recall: number; readonly marks: number };
  /** What the scorer prints, for whoever looks at a failure. */
  readonly printed: string;
}

function scored(printed: string): Score {
  const figure = (pattern: RegExp) => Number(pattern.exec(printed)?.[1]);
  return {
    quotes: {
      precision: figure(/quotes +precision +([\d.]+)/),
      recall: figure(/quotes .*?recall +([\d.]+)/),
    },
    speakers: figure(/speakers right on ([\d.]+)/),
    results: {
      precision: figure(/results +precision +([\d.]+)/),
      recall: figure(/results .*?recall +([\d.]+)/),
      marks: figure(/recall of marks ([\d.]+)/),
    },
    printed,
  };
}

describe.runIf(present)('labelled articles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bell-lap-read-'));
  let data: Data;
  let reader: ReadArticle;
  const read = (file: string): FoundInArticle => foundIn(file, reader(readFileSync(file, 'utf8')));
  beforeAll(async () => {
    data = await load(join(import.meta.dirname, '../../data'));
    reader = readerOf(data);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function score(shelf: string, wanted: RegExp): Score {
    const labels = readdirSync(shelf).filter((file) => file.endsWith('.gold.json') && wanted.test(file));
    const gold = labels.map((file) => join(shelf, file));
    const found = join(folder, 'found.json');
    writeFileSync(found, JSON.stringify(gold.map((file) => read(file.replace('.gold.json', '.txt')))));
    return scored(
      execFileSync(process.execPath, [join(SHARED, 'articles/score.mjs'), found, ...gold, '-v'], { encoding: 'utf8' }),
    );
  }

  test('the seeds are read without a fault', () => {
    const { printed, ...figures } = score(join(SHARED, 'seeds'), /./);
    expect(figures, printed).toEqual({
      quotes: { precision: 1, recall: 1 },
      speakers: 1,
      results: { precision: 1, recall: 1, marks: 1 },
    });
  });

  test('the seeds’ marks of a meet are read as the bot has them, each at its meet', () => {
    const told = ({ claims }: ArticleRecord): string[] =>
      claims.flatMap(({ athlete, discipline, mark, meet, background }) =>
        mark && meet && !background
          ? [`${athlete}, ${discipline} in ${formatMark(mark)}: ${meet.name} ${meet.year ?? ''}`]
          : [],
      );
    const seeds = join(SHARED, 'seeds');
    const texts = readdirSync(seeds).filter((file) => file.endsWith('.txt'));
    const records = texts.map((file) => reader(readFileSync(join(seeds, file), 'utf8')));
    const kept = data.articles.filter(({ sha256 }) => records.some((record) => record.sha256 === sha256));
    expect(kept).toHaveLength(texts.length);
    expect(new Set(records.flatMap(told))).toEqual(new Set(kept.flatMap(told)));
  });

  test.each([
    ['as they were published', /^\d\d\.gold/],
    ['in other typography', /^\d\d[a-z]\.gold/],
  ])('reports %s', (_, wanted) => {
    const { quotes, speakers, results, printed } = score(join(SHARED, 'articles'), wanted);
    expect(quotes.precision, printed).toBeGreaterThanOrEqual(0.98);
    expect(quotes.recall, printed).toBeGreaterThanOrEqual(0.98);
    expect(speakers, printed).toBeGreaterThanOrEqual(0.98);
    expect(results.precision, printed).toBeGreaterThanOrEqual(0.98);
    expect(results.recall, printed).toBeGreaterThanOrEqual(0.96);
    expect(results.marks, printed).toBeGreaterThanOrEqual(0.97);
  });
});

if (!present) test.skip(`the labelled articles are not in ${SHARED}: how well real reports are read was left out`);
