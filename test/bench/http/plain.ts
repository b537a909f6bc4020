import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';
import { commands } from '../../../commands/index.ts';
import { answer } from '../../../src/answer.ts';
import { buildWorld } from '../../../src/build-world.ts';
import { load } from '../../../src/data/load.ts';
import { pong, publicKey, start } from './contender.ts';
import { asked } from './question.ts';

// The least that an endpoint can do: read, verify off the main thread, and say the same thing to everybody.
const x = Buffer.from(publicKey, 'hex').toString('base64url');
const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });

/** Bell Lap's own answer, so that as many bytes are sent. */
async function ownAnswer(): Promise<unknown> {
  const world = { ...buildWorld(await load('data')), now: Temporal.Now.instant(), random: Math.random };
  return answer(asked(), { world, commands, newId: () => 'bench' }).response;
}

const body = Buffer.from(JSON.stringify(process.argv.includes('pong') ? { type: 4, data: pong } : await ownAnswer()));
const headers = { 'content-type': 'application/json', 'content-length': body.length };

const server = createServer((request, response) => {
  const chunks: Buffer[] = [Buffer.from(String(request.headers['x-signature-timestamp']))];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const signature = Buffer.from(String(request.headers['x-signature-ed25519']), 'hex');
    verify(null, Buffer.concat(chunks), key, signature, (_, valid) => {
      if (valid) response.writeHead(200, headers).end(body);
      else response.writeHead(401).end();
    });
  });
});
await start(server);
