import { createPrivateKey, sign } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { orderSchema } from './messages.ts';
import { asked } from './question.ts';

const CONNECTIONS = 32;
/** Signing costs as much as half a request, so each signature is used many times in a round. */
const SIGNED = 200;

const lastChunk = Buffer.from('0\r\n\r\n');

/** Requests for /rivalry as bytes, signed now. */
function signedRequests(privateKey: string): Buffer[] {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'hex'), format: 'der', type: 'pkcs8' });
  const timestamp = Math.floor(Date.now() / 1000);
  return Array.from({ length: SIGNED }, () => {
    const body = JSON.stringify(asked());
    const head = [
      'POST /interactions HTTP/1.1',
      'host: bell-lap',
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
      `x-signature-timestamp: ${timestamp}`,
      `x-signature-ed25519: ${sign(null, Buffer.from(timestamp + body), key).toString('hex')}`,
    ];
    return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
  });
}

/** Whether a response is there to its end; some peers send theirs in chunks. */
function isWhole(bytes: Buffer): boolean {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(bytes.toString('latin1', 0, end)) ?? [];
  return length === undefined ? bytes.subarray(-5).equals(lastChunk) : bytes.length >= end + 4 + Number(length);
}

/** Sends one request after the other until it is told to stop; counts the answers, and those that are not 200. */
function talk(socket: Socket, next: () => Buffer, isOver: () => boolean) {
  const count = { answered: 0, wrong: 0, bytes: 0 };
  let bytes: Buffer = Buffer.alloc(0);
  const { promise, resolve, reject } = Promise.withResolvers<typeof count>();
  socket.on('error', reject);
  socket.on('data', (chunk: Buffer) => {
    bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
    if (!isWhole(bytes)) return;
    count.answered += 1;
    count.bytes += bytes.length;
    if (!bytes.toString('latin1', 0, 12).endsWith('200')) count.wrong += 1;
    bytes = Buffer.alloc(0);
    if (isOver()) resolve(count);
    else socket.write(next());
  });
  socket.write(next());
  return promise.finally(() => socket.destroy());
}

process.on('message', async (message) => {
  const { port, privateKey, ms } = orderSchema.parse(message);
  const requests = signedRequests(privateKey);
  let sent = 0;
  const next = (): Buffer => {
    sent += 1;
    return requests[sent % SIGNED] ?? Buffer.alloc(0);
  };
  const begun = performance.now();
  const cpu = process.cpuUsage();
  const isOver = () => performance.now() - begun > ms;
  const counts = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => talk(connect(port, '127.0.0.1').setNoDelay(), next, isOver)),
  );
  const took = performance.now() - begun;
  const { user, system } = process.cpuUsage(cpu);
  const sum = (of: 'answered' | 'wrong' | 'bytes') => counts.reduce((total, count) => total + count[of], 0);
  const answered = sum('answered');
  process.send?.({
    answered,
    wrong: sum('wrong'),
    bytes: Math.round(sum('bytes') / answered),
    ms: took,
    cpu: user + system,
  });
});
process.once('disconnect', () => process.exit());
