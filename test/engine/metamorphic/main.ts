import { compareTransformed, scanBaseline } from './differences.ts';
import { transforms } from './transforms.ts';

/** `npx tsx test/engine/metamorphic/main.ts`: what each transform changes in the findings of the fixtures. */
async function main(): Promise<void> {
  const baseline = await scanBaseline();
  for (const { transform, kinds } of transforms) {
    const { differences, changes, broken } = await compareTransformed(transform, baseline, kinds);
    console.log(`\n${transform.id}: ${changes} changes, ${differences.length} differences`);
    for (const text of broken) console.log(`  broken: ${text}`);
    for (const one of differences) console.log(`  ${one.change} ${one.file}  ${one.rule}  ${one.code}`);
  }
}

await main();
