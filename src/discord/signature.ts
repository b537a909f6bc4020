import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** The key that an application's requests are signed with, from the 64 hex digits that the Developer Portal shows. */
export const importPublicKey = (hex: string): KeyObject =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(hex, 'hex').toString('base64url') },
    format: 'jwk',
  });

/**
 * Whether the Ed25519 signature is the key's over the message; worked out in the thread pool, off the main thread. Node itself
 * refuses what RFC 8032 (5.1.7) refuses (S not below the group's order, R not as it would be encoded, any other length), and
 * since lately also keys of small order, under which anybody could sign; Node 20 still took those.
 */
export const isSigned = (key: KeyObject, message: Uint8Array, signature: Uint8Array): Promise<boolean> =>
  new Promise((resolve) => verify(null, message, key, signature, (error, valid) => resolve(error === null && valid)));
