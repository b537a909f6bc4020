import { setTimeout as wait } from 'node:timers/promises';
import {
  ActionRowBuilder,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContextMenuCommandBuilder,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Playground } from '../../src/playground/playground.ts';
import { startChecked } from './checked-playground.ts';
import { type Outcome, Visitor } from './visitor.ts';

/** discord.js sends these with every message, though Discord knows them for new ones in channels only. */
const idleKeys = ['tts', 'enforce_nonce'].flatMap((key) => [`/${key}`, `/data/${key}`]);

let playground: Playground;
let client: Client<true>;
let zoe: Visitor;

const command = new SlashCommandBuilder()
  .setName('pace')
  .setDescription('Laps in a time')
  .addStringOption((option) => option.setName('of').setDescription('Whose').setAutocomplete(true))
  .addUserOption((option) => option.setName('for').setDescription('For whom'))
  .addChannelOption((option) => option.setName('in').setDescription('Where'));

const read = new ContextMenuCommandBuilder().setName('Read as article').setType(ApplicationCommandType.Message);

beforeEach(async () => {
  playground = await startChecked({}, idleKeys);
  const joining = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: playground.api } });
  const ready = new Promise<Client<true>>((resolve) => joining.once(Events.ClientReady, resolve));
  await joining.login(playground.token);
  client = await ready;
  await client.application.commands.set([command, read]);
  zoe = new Visitor(playground);
});
afterEach(async () => {
  await client.destroy();
  await playground.close();
});

const messageOf = (outcome: Outcome) => {
  if (outcome.kind !== 'message') throw new Error(outcome.kind);
  return outcome.message;
};

/** What the bot does with every interaction; an error in it fails the test. */
function answerWith(answer: (interaction: Interaction) => Promise<unknown>): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction).then(resolve, reject));
  return promise.then(() => undefined);
}

const textChannel = async (id = '200000000000000101') => {
  const channel = await client.channels.fetch(id);
  if (!channel?.isSendable() || channel.isDMBased()) throw new Error('not a text channel');
  return channel;
};

test('the client knows its servers, its channels and what it may do there', async () => {
  expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Trackside', 'Marathon Mornings']);
  expect(await textChannel()).toMatchObject({ name: 'finish-line', guildId: '200000000000000100' });
  await expect(client.channels.fetch('200000000000000204', { force: true })).rejects.toMatchObject({ code: 50001 });
});

test('send, edit, reply and delete, with an embed and a file', async () => {
  const channel = await textChannel();
  const embed = new EmbedBuilder().setTitle('Result').setImage('attachment://chart.png');
  const files = [{ attachment: Buffer.from('finish'), name: 'chart.png', description: 'A chart' }];
  const sent = await channel.send({ embeds: [embed], files, nonce: 'day-1', enforceNonce: true });
  expect(sent.embeds[0]?.image?.url).toContain('/chart.png');
  expect((await sent.edit({ content: 'Corrected' })).content).toBe('Corrected');
  expect((await sent.reply('Congratulations')).reference?.messageId).toBe(sent.id);
  await sent.delete();
  await expect(channel.messages.fetch({ message: sent.id, force: true })).rejects.toMatchObject({ code: 10008 });
});

test('a poll: sent, voted in, read and ended', async () => {
  const channel = await textChannel();
  const poll = {
    question: { text: 'Who?' },
    answers: [{ text: 'Kerr' }, { text: 'Hocker', emoji: '🥇' }],
    duration: 24,
  };
  const sent = await channel.send({ poll: { ...poll, allowMultiselect: false } });
  const post = playground.store.post(channel.id, sent.id);
  if (!post) throw new Error('not posted');
  zoe.vote(post.message, 2);
  const voters = await sent.poll?.answers.get(2)?.voters.fetch();
  expect(voters?.map(({ username }) => username)).toEqual(['zoe']);
  expect((await sent.poll?.end())?.poll?.resultsFinalized).toBe(true);
});

test('reply, followUp, editReply, deleteReply and fetchReply', async () => {
  const done = answerWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) throw new Error('what?');
    const { resource } = await interaction.reply({ content: 'First', withResponse: true });
    expect(resource?.message?.content).toBe('First');
    const second = await interaction.followUp({ content: 'Second', flags: MessageFlags.Ephemeral });
    expect((await interaction.editReply('Changed')).content).toBe('Changed');
    expect((await interaction.fetchReply()).content).toBe('Changed');
    await interaction.editReply({ content: 'Second, changed', message: second });
    await interaction.deleteReply(second);
    await expect(interaction.reply('again')).rejects.toThrow('already been sent or deferred');
  });
  await zoe.run('/pace');
  await done;
});

test('deferReply, then editReply: the visitor sees what it became', async () => {
  answerWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) throw new Error('what?');
    await interaction.deferReply();
    await wait(20);
    await interaction.editReply('At last');
  });
  expect(messageOf(await zoe.run('/pace')).content).toBe('At last');
});

test('users and channels in options are resolved', async () => {
  const done = answerWith(async (interaction) => {
    if (!interaction.inCachedGuild() || !interaction.isChatInputCommand()) throw new Error('what?');
    expect(interaction.options.getMember('for')?.displayName).toBe('Karim Benzénine');
    expect(interaction.options.getUser('for')?.username).toBe('karim.b');
    expect(interaction.options.getChannel('in')?.name).toBe('rules');
    expect(interaction.appPermissions.has('SendPolls')).toBe(true);
    await interaction.reply('Yes');
  });
  await zoe.run('/pace', { for: '600000000000000002', in: '200000000000000103' });
  await done;
});

test('a message command: the message with its file, an ephemeral picture, edited and followed up with others', async () => {
  const file = { name: 'message.txt', type: 'text/plain', base64: Buffer.from('Kerr wins').toString('base64') };
  const picture = (name: string) => ({
    embeds: [new EmbedBuilder().setImage(`attachment://${name}`)],
    files: [{ attachment: Buffer.from('finish'), name, description: `Alt of ${name}` }],
  });
  const done = answerWith(async (interaction) => {
    if (!interaction.isMessageContextMenuCommand()) throw new Error('what?');
    const { targetMessage } = interaction;
    const [attachment] = targetMessage.attachments.values();
    expect(attachment).toMatchObject({ name: 'message.txt', contentType: 'text/plain; charset=utf-8' });
    expect(await (await fetch(attachment?.url ?? '')).text()).toBe('Kerr wins');
    const { resource } = await interaction.reply({
      ...picture('first.png'),
      flags: MessageFlags.Ephemeral,
      withResponse: true,
    });
    expect(resource?.message?.reference?.messageId).toBe(targetMessage.id);
    const edited = await interaction.editReply(picture('second.png'));
    const followed = await interaction.followUp({ ...picture('third.png'), flags: MessageFlags.Ephemeral });
    for (const [{ embeds }, name] of [
      [edited, 'second.png'],
      [followed, 'third.png'],
    ] as const) {
      expect(embeds[0]?.image?.url).toMatch(new RegExp(`^${playground.url}/attachments/\\d+/${name}$`));
      expect(embeds[0]?.data.image).toMatchObject({ description: `Alt of ${name}` });
    }
  });
  await zoe.pick('Read as article', zoe.say('', [file]));
  await done;
});

test('autocomplete', async () => {
  answerWith(async (interaction) => {
    if (!interaction.isAutocomplete()) throw new Error('what?');
    await interaction.respond([{ name: interaction.options.getFocused(), value: 'kerr' }]);
  });
  const outcome = await zoe.complete('/pace', 'of', { of: 'Ke' });
  expect(outcome).toEqual({ kind: 'choices', choices: [{ name: 'Ke', value: 'kerr' }] });
});

test('a button: update, deferUpdate, and a modal whose fields come back', async () => {
  const button = new ButtonBuilder().setCustomId('go').setLabel('Go').setStyle(ButtonStyle.Primary);
  const components = [new ActionRowBuilder<ButtonBuilder>().addComponents(button)];
  const input = new TextInputBuilder().setCustomId('mark').setLabel('Mark').setStyle(TextInputStyle.Short);
  const modal = new ModalBuilder()
    .setCustomId('guess')
    .setTitle('Guess')
    .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input));
  let presses = 0;
  answerWith(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'Bell', components });
    else if (interaction.isModalSubmit() && interaction.isFromMessage()) {
      await interaction.update(interaction.fields.getTextInputValue('mark'));
    } else if (interaction.isButton()) {
      presses += 1;
      if (presses === 1) await interaction.update('One');
      else if (presses === 2) await interaction.deferUpdate();
      else await interaction.showModal(modal);
    }
  });
  const message = messageOf(await zoe.run('/pace'));
  expect(messageOf(await zoe.press(message, 'go')).content).toBe('One');
  expect(messageOf(await zoe.press(message, 'go')).content).toBe('One');
  const opened = await zoe.press(message, 'go');
  if (opened.kind !== 'modal') throw new Error(opened.kind);
  expect(messageOf(await zoe.submit(opened.interaction, { mark: '3:27.65' })).content).toBe('3:27.65');
});
