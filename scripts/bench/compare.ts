import { type Cost, type Measured, toMedian } from './measure.ts';

/** A program to measure. */
export interface Side {
  readonly name: string;
  readonly run: () => Measured;
}

/** What both sides cost at the median, and what they put out in the last round. */
export interface Compared {
  readonly costs: readonly [Cost, Cost];
  readonly last: readonly [Measured, Measured];
}

/** Measures two programs in interleaved rounds that change who goes first, so that a busy machine slows both. */
export function compare(sides: readonly [Side, Side], rounds: number): Compared {
  const measured: [Measured, Measured][] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const result = runRound(sides, round % 2 === 0);
    print(`round ${round}\n${sides.map(({ name }, i) => toRow(name, (result[i] as Measured).cost)).join('')}`);
    measured.push(result);
  }
  const costs = [toMedian(measured.map(([first]) => first.cost)), toMedian(measured.map(([, second]) => second.cost))] as const;
  print(`median of ${rounds}\n${sides.map(({ name }, i) => toRow(name, costs[i] as Cost)).join('')}`);
  return { costs, last: measured.at(-1) as [Measured, Measured] };
}

function runRound([first, second]: readonly [Side, Side], secondGoesFirst: boolean): [Measured, Measured] {
  if (!secondGoesFirst) return [first.run(), second.run()];
  const early = second.run();
  return [first.run(), early];
}

function toRow(name: string, { wall, cpu, megabytes }: Cost): string {
  const figures = [`${wall.toFixed(2)} s wall`, `${cpu.toFixed(2)} s CPU`, `${megabytes.toFixed(0)} MB`];
  return `  ${name.padEnd(20)}${figures.map((figure) => figure.padStart(14)).join('')}\n`;
}

/** The ratios of two costs, in words. */
export function describeRatio(name: string, above: Cost, below: Cost): string {
  const ratio = (a: number, b: number) => (a / b).toFixed(2);
  return `${name}: wall ${ratio(above.wall, below.wall)}, CPU ${ratio(above.cpu, below.cpu)}, memory ${ratio(above.megabytes, below.megabytes)}\n`;
}

export function print(text: string): void {
  process.stdout.write(text);
}
