/** The first `most` of a list in an order that chance gives; `random` is a number from 0 up to 1. */
export function shuffled<T>(list: readonly T[], random: () => number, most = list.length): T[] {
  const left = [...list];
  const drawn: T[] = [];
  while (drawn.length < most && left.length > 0) {
    const at = Math.floor(random() * left.length);
    const [last] = left.splice(-1);
    if (last === undefined) break;
    if (at === left.length) drawn.push(last);
    else drawn.push(...left.splice(at, 1, last));
  }
  return drawn;
}
