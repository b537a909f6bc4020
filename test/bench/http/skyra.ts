import { Client, Command, container, RegisterCommand } from '@skyra/http-framework';
import { pong, publicKey, start } from './contender.ts';

class Rivalry extends Command {
  override chatInputRun(interaction: Command.ChatInputInteraction) {
    return interaction.reply(pong);
  }
}
RegisterCommand((builder) => builder.setName('rivalry').setDescription('Who beats whom'))(Rivalry);

const client = new Client({ discordPublicKey: publicKey, discordToken: 'none', clientId: '1' });
await container.stores.get('commands').loadPiece({ name: 'rivalry', piece: Rivalry });
await client.load({ baseUserDirectory: null });
await client.listen({ port: 0, postPath: '/interactions' });
await start(client.server);
