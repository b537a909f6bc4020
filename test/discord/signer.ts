import { generateKeyPairSync, sign } from 'node:crypto';

/** Signs requests as Discord does, with a key of its own. */
export interface Signer {
  /** 64 hex digits. */
  readonly publicKey: string;
  /** The headers of a request with this body; `timestamp` in seconds since 1970, now unless given. */
  headersFor(body: string, timestamp?: number): Record<string, string>;
}

export function createSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex'),
    headersFor: (body, timestamp = Math.floor(Date.now() / 1000)) => ({
      'content-type': 'application/json',
      'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
      'x-signature-timestamp': String(timestamp),
    }),
  };
}
