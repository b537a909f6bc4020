import { webcrypto } from 'node:crypto';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { verifyKey } from 'discord-interactions';
import { pong, publicKey, start } from './contender.ts';

const raw = Buffer.from(publicKey, 'hex');
const key = await webcrypto.subtle.importKey('raw', raw, { name: 'ed25519' }, false, ['verify']);

const server = createServer(async (request, response) => {
  const body = await text(request);
  const [signature, timestamp] = [request.headers['x-signature-ed25519'], request.headers['x-signature-timestamp']];
  if (!(await verifyKey(body, String(signature), String(timestamp), key))) return response.writeHead(401).end();
  const { type } = JSON.parse(body);
  const answer = type === 1 ? { type } : { type: 4, data: pong };
  return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
});
await start(server);
