const DISCORD_EPOCH = 1_420_070_400_000n;

/** Gives out ids as Discord does: the time in front, never the same twice, always growing. */
export function createIds(now: () => Temporal.Instant): () => string {
  let last = 0n;
  return () => {
    const fresh = (BigInt(now().epochMilliseconds) - DISCORD_EPOCH) << 22n;
    last = fresh > last ? fresh : last + 1n;
    return String(last);
  };
}

/** Orders ids by age. */
export const byAge = (a: string, b: string): number => (BigInt(a) < BigInt(b) ? -1 : Number(BigInt(a) > BigInt(b)));
