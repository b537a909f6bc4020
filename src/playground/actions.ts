import type { Fault } from './fault.ts';
import type { Faults } from './faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import { autocomplete, pick, run, submit, use } from './interactions/begin.ts';
import { deleteChannel, moveBot, permit, startThread } from './manage.ts';
import { dismiss, say, vote } from './messages/talk.ts';
import type { Action } from './page-actions.ts';
import type { SmallDiscord } from './small-discord.ts';

/** What can be done here. */
export interface Stage {
  readonly discord: SmallDiscord;
  readonly gateway: Gateway;
  readonly faults: Faults;
}

/** Makes something go wrong. */
export function befall({ gateway, faults }: Omit<Stage, 'discord'>, fault: Fault): void {
  switch (fault.kind) {
    case 'drop':
      gateway.drop();
      break;
    case 'reconnect':
      gateway.askToReconnect();
      break;
    case 'invalid-session':
      gateway.invalidateSession(fault.resumable);
      break;
    case 'duplicate':
      faults.duplicate(fault.times);
      break;
    case 'rate-limit':
    case 'server-error':
    case 'slow':
    case 'no-answer':
    case 'hang-up':
      faults.add(fault);
  }
}

/** Does what somebody at the page asks; returns the id of the interaction that it began. @throws ActionRefused */
export function act({ discord, ...stage }: Stage, action: Action): string | undefined {
  switch (action.action) {
    case 'run':
      return run(discord, action);
    case 'pick':
      return pick(discord, action);
    case 'autocomplete':
      return autocomplete(discord, action);
    case 'press':
    case 'select':
      return use(discord, action);
    case 'submit':
      return submit(discord, action);
    case 'vote':
      vote(discord, action);
      return undefined;
    case 'say':
      say(discord, action);
      return undefined;
    case 'dismiss':
      dismiss(discord, action);
      return undefined;
    case 'move-clock':
      discord.clock.advance(action.ms);
      return undefined;
    case 'bot':
      moveBot(discord, action);
      return undefined;
    case 'delete-channel':
      deleteChannel(discord, action);
      return undefined;
    case 'start-thread':
      startThread(discord, action);
      return undefined;
    case 'permit':
      permit(discord, action);
      return undefined;
    case 'direct-messages':
      discord.store.apply({ type: 'direct-messages', user: action.user, isOpen: action.isOpen });
      return undefined;
    case 'fault':
      befall(stage, action.fault);
      return undefined;
  }
}
