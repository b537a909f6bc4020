const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** At most `most` of the numbers 0 … length - 1, each once, in an order that chance gives; nothing is laid out for it. */
export function* walk(length: number, most: number, random: () => number): Generator<number> {
  let step = 1 + Math.floor(random() * length);
  while (gcd(step, length) > 1) step += 1;
  let at = Math.floor(random() * length);
  for (let i = 0; i < Math.min(length, most); i += 1) {
    yield at;
    at = (at + step) % length;
  }
}
