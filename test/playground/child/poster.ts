import { followClock } from '../follow-clock.ts';

/*
 * A bot in a process of its own: at each hour of the small Discord's clock it posts the hour, until it is killed. It takes the address of the
 * playground, the token and a channel.
 */

const { PLAYGROUND = '', DISCORD_TOKEN = '', CHANNEL = '' } = process.env;

const { clock } = await followClock(PLAYGROUND);
const hour = (moment: Temporal.Instant) => moment.round({ smallestUnit: 'hour', roundingMode: 'ceil' });

async function post(content: string): Promise<void> {
  const headers = { authorization: `Bot ${DISCORD_TOKEN}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ content, nonce: content.slice(0, 25), enforce_nonce: true });
  await fetch(`${PLAYGROUND}/api/v10/channels/${CHANNEL}/messages`, { method: 'POST', headers, body });
}

function wait(from: Temporal.Instant): void {
  const next = hour(from.add({ seconds: 1 }));
  clock.at(next, () => {
    void post(next.toString());
    wait(next);
  });
}

wait(clock.now());
process.stdout.write('ready\n');
setInterval(() => {}, 60_000);
