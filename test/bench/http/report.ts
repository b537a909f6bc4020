/** What one contender did in one round, all its turns together. */
export interface Round {
  readonly answered: number;
  readonly ms: number;
  /** Microseconds of CPU: of all threads of the contender, and of the process that asked it. */
  readonly cpu: number;
  readonly clientCpu: number;
  /** Of one whole response, with its head. */
  readonly bytes: number;
}

/** A contender and its rounds. */
export interface Performed {
  readonly name: string;
  readonly rounds: readonly Round[];
}

type Figure = (round: Round) => number;

const speed: Figure = ({ answered, ms }) => (answered / ms) * 1000;
const cost: Figure = ({ answered, cpu }) => cpu / answered;
const clientCost: Figure = ({ answered, clientCpu }) => clientCpu / answered;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

const columns = ['', 'bytes', 'req/s', 'of the first', 'µs CPU', 'of the first', 'µs CPU, client'];
const widths = [42, 6, 7, 18, 8, 18, 14];

const line = (cells: readonly string[]): string => cells.map((text, i) => text.padStart(widths[i] ?? 0)).join('  ');

/** A table of medians. Ratios are to the first contender in the same round, with the lowest and the highest. */
export function report(all: readonly Performed[]): string {
  const typical = (rounds: readonly Round[], figure: Figure) => median(rounds.map(figure)).toFixed(0);
  const ratio = (rounds: readonly Round[], figure: Figure) => {
    const first = all[0]?.rounds.map(figure) ?? [];
    const ratios = rounds.map((round, i) => figure(round) / (first[i] ?? Number.NaN));
    return `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`;
  };
  const rows = all.map(({ name, rounds }) => [
    name.padEnd(widths[0] ?? 0),
    typical(rounds, ({ bytes }) => bytes),
    typical(rounds, speed),
    ratio(rounds, speed),
    typical(rounds, cost),
    ratio(rounds, cost),
    typical(rounds, clientCost),
  ]);
  return [columns, ...rows].map(line).join('\n');
}
