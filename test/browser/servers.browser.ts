import { readFile } from 'node:fs/promises';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { directMessagesOf } from '../../src/playground/direct-messages.ts';
import { people } from '../../src/playground/people.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { guilds } from '../../src/playground/servers.ts';
import { become, openDrawer } from './become.ts';
import { launch, whySkipped } from './chromium.ts';
import { post } from './post.ts';
import { smallBot } from './small-bot.ts';
import { openStage, type Screen, screens } from './stage.ts';

let browser: Browser;

beforeAll(async () => {
  if (!whySkipped) browser = await launch();
});
afterAll(() => browser?.close());

const [zoe, karim, soren] = people.map(({ user }) => user);
const [{ roles }] = guilds;
const open = (screen?: Screen) => openStage(browser, smallBot(), screen);
const item = (page: Page, name: string) => page.getByRole('menuitem', { name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Sends a request as the bot, beside its connection. */
async function asBot({ api, token }: Playground, path: string, body: object): Promise<{ id: string }> {
  const headers = { authorization: `Bot ${token}`, 'content-type': 'application/json' };
  const response = await fetch(`${api}/v10${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(await response.text());
  return z.object({ id: z.string() }).parse(await response.json());
}

const tell = (playground: Playground, user: string, content: string) =>
  asBot(playground, `/channels/${directMessagesOf(user).id}/messages`, { content });

describe.skipIf(whySkipped).each(Object.keys(screens) as Screen[])('on a %s', (screen) => {
  test('a direct message that comes by itself is marked and counted until it is read', async () => {
    await using stage = await open(screen);
    const { page, playground } = stage;
    await tell(playground, zoe?.id ?? '', 'Kerr ran 3:45.34');
    await expect.poll(() => page.title()).toMatch(/^\(1\) #finish-line/);
    if (screen === 'phone') await button(page, 'Servers and channels, unread').waitFor();
    await openDrawer(page, screen);
    await button(page, 'Direct Messages, unread, 1 for you').click();
    if (screen === 'phone') await button(page, /^Bell Lap/).click();
    await page.getByText('Kerr ran 3:45.34').waitFor();
    await expect.poll(() => page.title()).toMatch(/^Bell Lap · /);
  });

  test('three users press the buttons of one message and vote in one poll', async () => {
    await using stage = await open(screen);
    const { page, playground } = stage;
    const answers = ['Kerr', 'Hocker'].map((text) => ({ poll_media: { text } }));
    await post(playground, { poll: { question: { text: 'Who wins?' }, answers, duration: 1 } });
    const press = { type: ComponentType.Button as const, style: ButtonStyle.Primary as const };
    await post(playground, {
      content: 'Who won?',
      components: [{ type: ComponentType.ActionRow, components: [{ ...press, label: 'Kerr', custom_id: 'kerr' }] }],
    });
    for (const user of [zoe, karim, soren]) {
      if (user !== zoe) await become(page, user?.global_name ?? '', screen);
      const message = page.getByRole('article').filter({ hasText: 'Who won?' });
      await message.getByRole('button', { name: 'Kerr', exact: true }).click();
      const poll = page.getByRole('group', { name: 'Poll: Who wins?' });
      await poll.getByRole('radio').first().check({ force: true });
      await poll.getByRole('button', { name: 'Vote', exact: true }).click();
      await poll.getByRole('button', { name: 'Remove vote' }).waitFor();
    }
    await page.getByText('3 votes').first().waitFor();
    const pressed = [...playground.store.state.interactions.values()].map(({ user }) => user);
    expect(pressed).toEqual([zoe?.id, karim?.id, soren?.id]);
  });

  test('the clock goes to an hour of tomorrow', async () => {
    await using stage = await open(screen);
    const { page, playground } = stage;
    await button(page, 'Move the clock').click();
    await page.getByLabel('Time tomorrow').fill('07:30');
    await button(page, 'Tomorrow at').click();
    const shown = () => {
      const now = playground.clock.now().toZonedDateTimeISO(Temporal.Now.timeZoneId());
      return [now.toPlainDate().toString(), now.hour, now.minute];
    };
    const tomorrow = Temporal.Now.plainDateISO().add({ days: 1 }).toString();
    await expect.poll(shown).toEqual([tomorrow, 7, 30]);
  });
});

describe.skipIf(whySkipped)('on a desktop, with a mouse', () => {
  test('what waits for somebody else is marked once one is them', async () => {
    await using stage = await open();
    const { page, playground } = stage;
    await tell(playground, karim?.id ?? '', 'Your athlete won');
    await become(page, 'Karim Benzénine');
    await button(page, 'Direct Messages, unread, 1 for you').click();
    await page.getByText('Your athlete won').waitFor();
    await become(page, 'Zoë Müller');
    await page.getByRole('button', { name: 'Direct Messages', exact: true }).waitFor();
  });

  test('a role is called by its name, and the message stands out for who has it', async () => {
    await using stage = await open();
    const { page, playground } = stage;
    await post(playground, { content: `<@&${roles[0]?.id}> results!` });
    const message = page.locator('.message.ping');
    await message.getByText('@Early risers').waitFor();
    await become(page, 'Søren Ångström');
    await page.getByText('@Early risers').waitFor();
    expect(await message.count()).toBe(0);
  });

  test('a picture whose name says so is under a cover until it is pressed', async () => {
    await using stage = await open();
    const { page, playground } = stage;
    const bytes = await readFile(new URL('chart.png', import.meta.url));
    await post(playground, { content: 'Who won?' }, [new File([bytes], 'SPOILER_chart.png', { type: 'image/png' })]);
    const message = page.getByRole('article').last();
    const cover = message.getByRole('button', { name: /^Spoiler/ });
    await cover.waitFor();
    const picture = message.getByRole('link', { name: 'Open the picture' });
    const isInert = () => picture.evaluate((link) => link.closest('[inert]') !== null);
    expect(await isInert()).toBe(true);
    await cover.click();
    await expect.poll(isInert).toBe(false);
    expect(await cover.count()).toBe(0);
  });

  test('a countdown ticks', async () => {
    await using stage = await open();
    const { page, playground } = stage;
    const soon = Math.floor(playground.clock.now().epochMilliseconds / 1000) + 40;
    await post(playground, { content: `Ends <t:${soon}:R>` });
    const words = () => page.locator('.moment time').textContent();
    const first = await words();
    expect(first).toMatch(/^in \d+ seconds$/);
    await expect.poll(words, { timeout: 5000 }).not.toBe(first);
  });

  test('a reply shows what it answers, also when that is gone', async () => {
    await using stage = await open();
    const { page, playground } = stage;
    const path = `/channels/${guilds[0].channels[0]?.id}/messages`;
    const { id } = await asBot(playground, path, { content: '**Who won?** ||Kerr||' });
    await asBot(playground, path, { content: 'Kerr did', message_reference: { message_id: id } });
    const reply = page.getByRole('article').filter({ hasText: 'Kerr did' });
    await reply.getByRole('button', { name: 'Who won? …' }).waitFor();
    const headers = { authorization: `Bot ${playground.token}` };
    await fetch(`${playground.api}/v10${path}/${id}`, { method: 'DELETE', headers });
    await reply.getByText('Original message was deleted').waitFor();
  });

  test('the menu of a server takes the bot out, with its commands, and brings it back', async () => {
    await using stage = await open();
    const { page } = stage;
    const field = page.getByRole('combobox', { name: /^Message / });
    await button(page, 'Trackside').click({ button: 'right' });
    await item(page, 'Take Bell Lap out').click();
    await page.getByText('The bot is not in this server').waitFor();
    await field.fill('/f');
    expect(await page.getByRole('option').count()).toBe(0);
    await button(page, 'Trackside').click({ button: 'right' });
    await item(page, 'Add Bell Lap').click();
    await field.fill('/fo');
    await page.getByRole('option', { name: /^\/forecast/ }).waitFor();
  });

  test('commands come and go with the bot while one types', async () => {
    await using stage = await open();
    const { page, playground } = stage;
    const there = (isThere: boolean) =>
      playground.act({ action: 'bot', user: zoe?.id ?? '', guild: guilds[0].id, isThere });
    const command = page.getByRole('option', { name: /^\/forecast/ });
    await page.getByRole('combobox', { name: /^Message / }).fill('/fo');
    await command.waitFor();
    there(false);
    await command.waitFor({ state: 'detached' });
    there(true);
    await command.waitFor();
  });

  test('the menu of a channel keeps the bot from posting, and deletes the channel', async () => {
    await using stage = await open();
    const { page, playground } = stage;
    const channel = page.getByRole('button', { name: 'finish-line' });
    await channel.click({ button: 'right' });
    await item(page, 'Silence Bell Lap').click();
    await page.getByText('The bot may not post here').waitFor();
    await expect(post(playground, { content: 'x' })).rejects.toThrow('Missing Permissions');
    await channel.click({ button: 'right' });
    await item(page, 'Delete channel').click();
    await page.getByRole('heading', { name: 'call-room', exact: true }).waitFor();
    await expect(post(playground, { content: 'x' })).rejects.toThrow('Unknown Channel');
  });

  test('a thread stands below its channel, and commands are answered in it', async () => {
    await using stage = await open();
    const { page, playground } = stage;
    await page.getByRole('button', { name: 'call-room' }).click({ button: 'right' });
    await item(page, 'Start a thread').click();
    await page.getByRole('button', { name: 'call-room talk' }).click();
    await page.getByRole('combobox', { name: /^Message #call-room talk/ }).fill('/forecast ');
    await page.getByRole('combobox', { name: /to send$/ }).press('Enter');
    await page.getByRole('dialog').waitFor();
    const [asked] = playground.store.state.interactions.values();
    expect(asked?.interaction.channel).toMatchObject({ type: 11, name: 'call-room talk' });
    const names = await page.locator('#channels .channel-name').allTextContents();
    expect(names).toEqual(['finish-line', 'call-room', 'call-room talk', 'rules']);
  });

  test('who doesn’t manage the server is offered none of that, but may refuse direct messages', async () => {
    await using stage = await open();
    const { page, playground } = stage;
    await become(page, 'Karim Benzénine');
    await button(page, 'Trackside').click({ button: 'right' });
    expect(await page.getByRole('menuitem').allTextContents()).toEqual(['Copy server ID']);
    await page.keyboard.press('Escape');
    await button(page, 'Direct Messages').click();
    await page.getByRole('button', { name: 'Bell Lap', exact: true }).first().click({ button: 'right' });
    await item(page, 'Refuse messages of Bell Lap').click();
    await page.getByText('You take no messages from the bot').waitFor();
    await expect(tell(playground, karim?.id ?? '', 'x')).rejects.toThrow('50007');
  });
});
