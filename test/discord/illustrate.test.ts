import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer.ts';
import { time } from '../../src/athletics/mark.ts';
import { connect } from '../../src/discord/gateway.ts';
import type { Draw } from '../../src/discord/illustrate.ts';
import { drawPicture, type PictureRequest } from '../../src/pictures/picture-request.ts';
import { pictureCache } from '../../src/rendering/picture-cache.ts';
import { pngRenderer } from '../../src/rendering/png-renderer.ts';
import { reply } from '../../src/reply.ts';
import { startChecked } from '../playground/checked-playground.ts';
import { captureLog } from './captured-log.ts';
import { slashCommand } from './interactions.ts';

const finisher = (place: number, name: string, ms: number) =>
  ({ place, name, nation: 'GBR', mark: time(ms), status: null }) as const;

const picture: PictureRequest = {
  kind: 'finish',
  shown: {
    title: 'Olympic Games 2024',
    subtitle: 'Men’s 1500 m, final',
    finishers: [finisher(1, 'Cole Hocker', 207_650), finisher(2, 'Josh Kerr', 207_790)],
    source: 'article 11366649',
  },
};

const answer: Answer = {
  response: { type: 4, data: reply([{ description: 'Hocker won' }]) },
  command: 'result',
  kind: 'command',
  outcome: 'answered',
  picture,
};

/** A bot whose only answer has a picture, and what the channel shows once it is done. */
async function answered(draw: Draw) {
  const playground = await startChecked();
  const captured = captureLog();
  const { token, api } = playground;
  const bot = await connect({ token, api, commands: [], respond: () => answer, draw, log: captured.log });
  playground.deliver(slashCommand('result'));
  return { ...captured, playground, bot };
}

describe('an answer with a picture', () => {
  test('is there at once, and has the picture with its words once it is drawn', async () => {
    const renderer = pngRenderer();
    const { pictureOf } = pictureCache(renderer);
    const { promise: wanted, resolve: want } = Promise.withResolvers<void>();
    const { playground, bot, line } = await answered(async (request) => {
      await wanted;
      return pictureOf('finish', () => drawPicture(request, 'dark'));
    });
    await line('"command":"result"');
    expect(playground.requests.map(({ url }) => url).filter((url) => url.includes('/webhooks/'))).toEqual([]);
    want();
    await bot.close();
    await renderer.close();
    const patch = playground.requests.find(({ url }) => url.includes('/webhooks/'));
    expect(patch).toMatchObject({
      method: 'PATCH',
      status: 200,
      json: {
        attachments: [
          { filename: 'picture.png', description: expect.stringContaining('1st Cole Hocker (GBR) 3:27.65') },
        ],
      },
      answer: {
        embeds: [{ description: 'Hocker won', image: { width: 1600, url: expect.stringContaining('picture.png') } }],
        attachments: [],
      },
    });
    await playground.close();
  });

  test('stays as it is when the picture can’t be drawn, and the log says why', async () => {
    const { playground, bot, line, lines } = await answered(() => Promise.reject(new Error('no ink')));
    await line('no ink');
    await bot.close();
    expect(playground.requests.filter(({ url }) => url.includes('/webhooks/'))).toEqual([]);
    expect(lines.filter((text) => text.includes('no ink'))).toHaveLength(1);
    await playground.close();
  });
});
