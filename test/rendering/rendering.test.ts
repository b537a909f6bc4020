import { spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { time } from '../../src/athletics/mark.ts';
import { encountersPicture } from '../../src/pictures/encounters.ts';
import { finishPicture } from '../../src/pictures/finish.ts';
import { progressionPicture } from '../../src/pictures/progression.ts';
import { textWidth } from '../../src/pictures/text-width.ts';
import { yearsPicture } from '../../src/pictures/years.ts';
import { encodePng } from '../../src/rendering/encode-png.ts';
import { pictureCache } from '../../src/rendering/picture-cache.ts';
import { pngOf } from '../../src/rendering/png-of.ts';
import { pngRenderer } from '../../src/rendering/png-renderer.ts';
import { encounters, finish, progression, years } from '../pictures/fixture-pictures.ts';

const square = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3" fill="${colour}"/></svg>`;

/** Width and height of a PNG. */
const sizeOf = (png: Uint8Array): [number, number] => {
  const bytes = Buffer.from(png);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

/** The pixels of a PNG, as a rasteriser that reads it sees them. */
function pixelsOf(png: Uint8Array): Buffer {
  const [width, height] = sizeOf(png);
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`;
  return new Resvg(svg).render().pixels;
}

describe('a PNG', () => {
  test('is read back by another program as the pixels it was made of', () => {
    const rgba = Uint8Array.from({ length: 7 * 5 * 4 }, (_, i) => (i % 4 === 3 ? 255 : (i * 37) % 256));
    expect([...pixelsOf(encodePng(rgba, 7, 5))]).toEqual([...rgba]);
  });

  test('keeps its lines in one chunk, each with its filter', () => {
    const png = Buffer.from(encodePng(new Uint8Array(2 * 3 * 4), 2, 3));
    const start = png.indexOf('IDAT');
    expect(inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)))).toEqual(Buffer.alloc(3 * 7));
  });
});

describe('a rendered picture', () => {
  const { svg } = progressionPicture(progression, 'dark');

  test('has two pixels for each of its own', () => {
    expect(sizeOf(pngOf(svg))).toEqual([1600, 1120]);
  });

  test('has the same bytes each time', () => {
    expect(Buffer.compare(pngOf(svg), pngOf(svg))).toBe(0);
  });

  test('has its text drawn: without letters it is another picture', () => {
    expect(Buffer.compare(pngOf(svg), pngOf(svg.replace(/<text[^>]*>[^<]*<\/text>/g, '')))).not.toBe(0);
  });

  const LONG = 'Maximiliane Großhöchstetten-Kılıç';
  const fullest = {
    progression: progressionPicture(
      {
        ...progression,
        athlete: LONG,
        seasons: Array.from({ length: 60 }, (_, i) => ({
          year: 1964 + i,
          mark: time(220_000 + ((i * 7919) % 97) * 150),
        })),
      },
      'dark',
    ),
    rivalry: encountersPicture(
      {
        ...{ ...encounters, a: LONG, b: LONG },
        encounters: Array.from({ length: 60 }, (_, i) => ({
          label: 'Rome',
          year: 1990 + (i >> 1),
          winner: i % 3 ? 'a' : 'b',
          margin: time(((i * 7919) % 97) * 30),
        })),
      },
      'dark',
    ),
    finish: finishPicture(
      {
        ...finish,
        title: LONG,
        subtitle: LONG.repeat(3),
        finishers: Array.from({ length: 30 }, (_, i) => ({
          place: i + 1,
          name: LONG,
          nation: 'GBR',
          mark: time(7_200_000 + i * 12_340),
          status: null,
        })),
      },
      'light',
    ),
    years: yearsPicture(
      {
        ...years,
        lists: [...years.lists, ...years.lists].map(({ event }) => ({
          event,
          marks: Array.from({ length: 250 }, (_, i) => ({
            athlete: LONG,
            year: 1950 + ((i * 31) % 75),
            mark: time(206_000 + ((i * 7919) % 997) * 10),
          })),
        })),
      },
      'light',
    ),
  };

  test.each(Object.entries(fullest))('has at most 200 KB, however full it is: %s', (_name, picture) => {
    expect(pngOf(picture.svg).length).toBeLessThanOrEqual(200_000);
  });
});

test.each([400, 600] as const)('text of weight %i is not narrower than estimated, by more than 3 %%', (weight) => {
  for (const name of [
    'Jakob Ingebrigtsen',
    'Þórður Kılıç-Ó Lionáird',
    'Wayde van Niekerk',
    'Илья Шкуренёв',
    '3:27.95',
    'WMWM',
  ]) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="90" font-family="Inter"><text y="50" font-size="20" font-weight="${weight}">${name}</text></svg>`;
    const rendered = Buffer.from(pngOf(svg.replace('<text', '<rect width="900" height="90" fill="#fff"/><text')));
    const pixels = pixelsOf(rendered);
    const dark = Array.from({ length: 1800 }, (_, x) =>
      Array.from({ length: 180 }, (_y, y) => pixels[(y * 1800 + x) * 4] ?? 255).some((red) => red < 128),
    );
    expect(textWidth(name, 20, weight), name).toBeGreaterThan((dark.lastIndexOf(true) / 2) * 0.97);
  }
});

describe('the renderer', () => {
  const renderer = () => {
    const made = pngRenderer();
    onTestFinished(() => made.close());
    return made;
  };

  test('gives each of many at once its own picture, as it would be rendered here', async () => {
    const { render } = renderer();
    const colours = ['#ff0000', '#00ff00', '#0000ff', '#123456'];
    const pngs = await Promise.all(colours.map((colour) => render(square(colour))));
    expect(pngs.map((png) => Buffer.from(png))).toEqual(colours.map((colour) => Buffer.from(pngOf(square(colour)))));
  });

  test('refuses what isn’t SVG, and goes on', async () => {
    const { render } = renderer();
    await expect(render('no picture')).rejects.toThrow();
    expect(sizeOf(await render(square('#fff')))).toEqual([8, 6]);
  });

  test('takes no more than 64 at a time', async () => {
    const { render } = renderer();
    const asked = await Promise.allSettled(Array.from({ length: 70 }, () => render(square('#fff'))));
    expect(asked.filter(({ status }) => status === 'rejected')).toHaveLength(6);
  });

  test('when it is closed whoever waits is told, and the next picture starts it again', async () => {
    const { render, close } = renderer();
    const waiting = render(square('#fff'));
    const told = expect(waiting).rejects.toThrow('ended');
    await close();
    await told;
    expect(sizeOf(await render(square('#000')))).toEqual([8, 6]);
  });
});

describe('the renderer’s process', () => {
  test('gives the next picture also when it ended after the last', async () => {
    const { render, close } = pngRenderer(1);
    onTestFinished(close);
    for (let i = 0; i < 3; i += 1) {
      expect(sizeOf(await render(square('#fff')))).toEqual([8, 6]);
      await setTimeout(50);
    }
  });

  test('doesn’t keep a program running', () => {
    const url = new URL('../../src/rendering/png-renderer.ts', import.meta.url);
    const program = `import { pngRenderer } from '${url}'; console.log((await pngRenderer().render(\`${square('#fff')}\`)).length > 0);`;
    const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { timeout: 15_000 });
    expect([String(stdout).trim(), status]).toEqual(['true', 0]);
  });
});

describe('the cache', () => {
  const picture = (svg: string) => () => ({ svg, alt: `alt of ${svg}` });
  const counting = (fails: (svg: string) => boolean = () => false) => {
    const asked: string[] = [];
    const render = async (svg: string): Promise<Uint8Array> => {
      asked.push(svg);
      if (fails(svg)) throw new Error('torn');
      return Uint8Array.of(svg.length);
    };
    return { asked, render };
  };

  test('makes a picture once, however many ask at once and later', async () => {
    const { asked, render } = counting();
    const { pictureOf } = pictureCache({ render });
    const [one, other] = await Promise.all([pictureOf('k', picture('s')), pictureOf('k', picture('s'))]);
    expect(one).toBe(other);
    expect(await pictureOf('k', picture('s'))).toEqual({ png: Uint8Array.of(1), alt: 'alt of s' });
    expect(asked).toEqual(['s']);
  });

  test('drops what was asked for longest ago', async () => {
    const { asked, render } = counting();
    const { pictureOf } = pictureCache({ render }, 4);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await pictureOf(key, picture(key));
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });

  test('tries again what couldn’t be made or rendered', async () => {
    let broken = true;
    const { asked, render } = counting(() => broken);
    const { pictureOf } = pictureCache({ render });
    await expect(pictureOf('k', picture('s'))).rejects.toThrow('torn');
    await expect(
      pictureOf('m', () => {
        throw new RangeError('nothing');
      }),
    ).rejects.toThrow('nothing');
    broken = false;
    expect((await pictureOf('k', picture('s'))).alt).toBe('alt of s');
    expect(asked).toEqual(['s', 's']);
  });
});
