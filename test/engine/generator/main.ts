import { compareWithTruth, type Disagreement } from './agreement.ts';

/** `npx tsx test/engine/generator/main.ts [label]`: where runs and scan disagree; with a label, one program of each edge in full. */
async function main(label: string | undefined): Promise<void> {
  const { labels, overall, disagreements, programs } = await compareWithTruth();
  for (const [name, { agreed, total, misses, alarms }] of Object.entries(labels)) {
    if (agreed < total) console.log(`${name.padEnd(34)} ${agreed} of ${total} agreed, ${misses} missed, ${alarms} false alarms`);
  }
  console.log(
    `${programs} programs, ${overall.agreed} of ${overall.total} steps agreed, ${overall.misses} missed, ${overall.alarms} false alarms`,
  );
  for (const [edge, [first, count]] of group(disagreements)) {
    console.log(`\n${count} × ${edge}`);
    if (first.step.label === label) printProgram(first);
  }
}

/** The first disagreement of each edge, and how many there are. */
function group(disagreements: readonly Disagreement[]): Map<string, [Disagreement, number]> {
  const groups = new Map<string, [Disagreement, number]>();
  for (const one of disagreements) {
    const key = `${one.step.label}: ${one.kind}: ${one.step.code}`;
    const [first, count] = groups.get(key) ?? [one, 0];
    groups.set(key, [first, count + 1]);
  }
  return groups;
}

function printProgram({ text, probe }: Disagreement): void {
  console.log(`at #${probe} of\n${text}`);
}

await main(process.argv[2]);
