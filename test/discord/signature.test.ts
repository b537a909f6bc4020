import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { importPublicKey, isSigned } from '../../src/discord/signature.ts';

const VECTORS = '../shared/discord/ed25519_test.json';
// Whoever clones the project alone has no vectors; CI has them, and must not pass without.
const { CI } = process.env;
const skipped = !existsSync(VECTORS) && !CI;
const said = skipped ? ` (skipped: no ${VECTORS})` : '';

const hex = z.string().transform((text) => Buffer.from(text, 'hex'));
const vectorsSchema = z.object({
  numberOfTests: z.int(),
  testGroups: z.array(
    z.object({
      publicKey: z.object({ pk: z.string() }),
      tests: z.array(z.object({ tcId: z.int(), msg: hex, sig: hex, result: z.enum(['valid', 'invalid']) })),
    }),
  ),
});

test.skipIf(skipped)(
  `each of Wycheproof’s 151 signatures is decided as it should be, 63 are refused${said}`,
  async () => {
    const { testGroups } = vectorsSchema.parse(JSON.parse(readFileSync(VECTORS, 'utf8')));
    const vectors = testGroups.flatMap(({ publicKey, tests }) =>
      tests.map((vector) => ({ ...vector, pk: publicKey.pk })),
    );
    const decided = await Promise.all(
      vectors.map(async ({ tcId, pk, msg, sig }) => [tcId, await isSigned(importPublicKey(pk), msg, sig)] as const),
    );
    expect(decided).toEqual(vectors.map(({ tcId, result }) => [tcId, result === 'valid']));
    expect([decided.length, decided.filter(([, valid]) => !valid).length]).toEqual([151, 63]);
  },
);

const hexOf = (key: KeyObject): string =>
  Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');

function flip(bytes: Uint8Array, bit: number): Buffer {
  const flipped = Buffer.from(bytes);
  const at = Math.floor(bit / 8) % bytes.length;
  flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (bit % 8)), at);
  return flipped;
}

test('what the owner of the key signed is signed; with one bit of message, signature or key another, it is not', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.from(hexOf(publicKey), 'hex');
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(bytes, fc.nat(2400), async (message, bit) => {
      const key = importPublicKey(raw.toString('hex'));
      const signature = sign(null, message, privateKey);
      const verdicts = await Promise.all([
        isSigned(key, message, signature),
        isSigned(key, flip(message, bit), signature),
        isSigned(key, message, flip(signature, bit)),
        isSigned(importPublicKey(flip(raw, bit).toString('hex')), message, signature),
      ]);
      expect(verdicts).toEqual([true, false, false, false]);
    }),
    { numRuns: 300 },
  );
});

const identity = `01${'00'.repeat(31)}`;

// Under keys of small order, such as a placeholder of zeros, lenient verifiers take R = a point of small order, S = 0 from anybody.
test.each([
  '00'.repeat(32),
  identity,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  `ec${'ff'.repeat(30)}7f`,
])('nobody can sign under the key %s', async (key) => {
  const signatures = ['00'.repeat(32), identity, `ec${'ff'.repeat(30)}7f`].map((r) =>
    Buffer.from(r + '00'.repeat(32), 'hex'),
  );
  const verdicts = signatures.flatMap((signature) =>
    Array.from({ length: 100 }, (_, i) => isSigned(importPublicKey(key), Buffer.from(`message ${i}`), signature)),
  );
  expect(new Set(await Promise.all(verdicts))).toEqual(new Set([false]));
});
