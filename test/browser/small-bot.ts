import {
  type APIInteractionResponse,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { Answer } from '../../src/answer.ts';
import { defineCommand } from '../../src/command.ts';
import type { GatewayOptions } from '../../src/discord/gateway.ts';
import { createLog } from '../../src/discord/log.ts';
import { slashCommand } from '../../src/options/slash-command.ts';
import { reply } from '../../src/reply.ts';

const form: APIModalInteractionResponseCallbackData = {
  custom_id: 'form',
  title: 'Your forecast',
  components: [
    {
      type: ComponentType.Label,
      label: 'Who wins?',
      component: { type: ComponentType.TextInput, custom_id: 'winner', style: TextInputStyle.Short },
    },
  ],
};

const text = (content: string): APIInteractionResponse => ({
  type: InteractionResponseType.ChannelMessageWithSource,
  data: { content },
});

const answered = (response: APIInteractionResponse): Answer => ({
  response,
  command: 'unknown',
  kind: 'other',
  outcome: 'answered',
});

/** `/forecast` opens a form; `/think` takes until `finish` is called. */
export function smallBot(): Pick<GatewayOptions, 'commands' | 'respond' | 'log' | 'deferAfterMs'> & { finish(): void } {
  const thought = Promise.withResolvers<void>();
  const named = (name: string) =>
    defineCommand({
      data: slashCommand(name, `The ${name} of the test`),
      examples: [`/${name}`],
      options: z.object({}),
      run: () => reply([]),
    });
  return {
    commands: [named('forecast'), named('think')],
    log: createLog('error'),
    deferAfterMs: 0,
    finish: thought.resolve,
    async respond(interaction) {
      if (interaction.type === InteractionType.ModalSubmit)
        return answered(text(JSON.stringify(interaction.data.components)));
      if (interaction.type !== InteractionType.ApplicationCommand) return answered(text('Pressed'));
      if (interaction.data.name === 'forecast') return answered({ type: InteractionResponseType.Modal, data: form });
      await thought.promise;
      return answered(text('Here is my answer'));
    },
  };
}
