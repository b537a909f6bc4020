import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { COUNTED, openRoom, type Room, users } from '../quizzing/room.ts';
import { become } from './become.ts';
import { launch, whySkipped } from './chromium.ts';
import { type Screen, screens } from './stage.ts';

let browser: Browser;

beforeAll(async () => {
  if (!whySkipped) browser = await launch();
});
afterAll(() => browser?.close());

/** A folder for pictures of what is seen, if they are wanted. */
const { PICTURES } = process.env;
/** As long as a question may be open: three people have to be shown it, one after the other. */
const SECONDS = 300;
/** Longer than a press may take to arrive. */
const LATER = 3;
const PAUSE = 9;

async function openPage(room: Room, screen: Screen, colorScheme: 'dark' | 'light'): Promise<Page> {
  const context = await browser.newContext({
    ...screens[screen],
    ...{ colorScheme, locale: 'en-GB', reducedMotion: 'reduce' },
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto(room.playground.url);
  await page.getByRole('heading', { name: /^Welcome to #/ }).waitFor();
  return page;
}

const letterOf = (option: number): string => 'ABCD'[option] ?? '';
const nameOf = (place: number): string => people[place]?.user.global_name ?? '';

async function play(room: Room, page: Page, screen: Screen, picture: (name: string) => Promise<void>): Promise<void> {
  const zoe = room.visitor(users[0]);
  await zoe.run('/trivia start', { style: 'buttons', seconds: SECONDS, rounds: 2, topic: 'men 1500' });
  for (const n of [1, 2]) {
    const { right, wrong } = await room.question(n);
    const question = page
      .getByRole('article')
      .filter({ hasText: `Question ${n} of 2` })
      .first();
    for (const place of [0, 1, 2]) {
      if (place > 0) await become(page, nameOf(place), screen);
      await question.getByRole('button', { name: letterOf(place === 2 ? wrong : right), exact: true }).click();
      await page
        .getByText(/You chose/)
        .last()
        .waitFor();
    }
    await question.getByText('3 answered').waitFor();
    await picture(`question-${n}`);
    room.advance(SECONDS + LATER);
    await page
      .getByText('2 of 3 right')
      .nth(n - 1)
      .waitFor();
    await picture(`answer-${n}`);
    await become(page, nameOf(0), screen);
    if (n === 1) await room.reaches('revealed');
    room.advance(PAUSE);
  }
  await page.getByText('Final table').waitFor();
  await room.over();
  await picture('table');
}

async function playPoll(
  room: Room,
  page: Page,
  screen: Screen,
  picture: (name: string) => Promise<void>,
): Promise<void> {
  await room.visitor(users[0]).run('/trivia start', { style: 'poll', seconds: SECONDS, rounds: 1 });
  const { message, right, wrong } = await room.question(1);
  const poll = page.getByRole('group', { name: `Poll: ${message.poll?.question.text}` });
  for (const place of [0, 1, 2]) {
    if (place > 0) await become(page, nameOf(place), screen);
    await poll
      .getByRole('radio')
      .nth(place === 1 ? right : wrong)
      .check({ force: true });
    await poll.getByRole('button', { name: 'Vote', exact: true }).click();
    await poll.getByRole('button', { name: 'Remove vote' }).waitFor();
  }
  await picture('poll');
  room.advance(SECONDS);
  await room.reaches('counting');
  room.advance(COUNTED);
  await page.getByText('1 of 3 right').waitFor();
  await room.over();
  await picture('poll-answer');
}

describe.skipIf(whySkipped).each([
  ['desktop', 'dark'],
  ['phone', 'light'],
  ...(PICTURES
    ? ([
        ['desktop', 'light'],
        ['phone', 'dark'],
      ] as const)
    : []),
] as const)('on a %s, %s', (screen, scheme) => {
  test('three users play two rounds with buttons and one as a poll, and look at the board', async () => {
    await using room = await openRoom();
    const page = await openPage(room, screen, scheme);
    const picture = async (name: string): Promise<void> => {
      if (PICTURES) await page.screenshot({ path: `${PICTURES}/${screen}-${scheme}-${name}.png` });
    };
    await play(room, page, screen, picture);
    await playPoll(room, page, screen, picture);
    await page.getByRole('button', { name: 'Leaderboard' }).last().click();
    const board = page.getByRole('article').filter({ hasText: 'Leaderboard · ' }).last();
    await board.getByText('3 players').waitFor();
    const lines = (await room.board()).map(({ right, answered }) => `${right}/${answered}`);
    for (const line of new Set(lines)) expect(await board.textContent()).toContain(line);
    await board.scrollIntoViewIfNeeded();
    await picture('board');
    expect(room.complaints()).toEqual([]);
    await page.context().close();
  });
});
