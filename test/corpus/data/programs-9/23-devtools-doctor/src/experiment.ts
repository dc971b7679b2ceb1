import Statsig from 'statsig-node';
import { appendFileSync } from 'node:fs';

export interface Provider { name: string; endpoint: string }
type Arm = 'control' | 'treatment';

const arms = new Map<string, Arm>();

export function assign(runner: { id: string; name: string; owner: string }): Arm {
  const arm: Arm = runner.id.charCodeAt(0) % 2 ? 'treatment' : 'control';
  arms.set(runner.id, arm);
  console.log(`${runner.name} (${runner.owner}) goes to ${arm}`); // safe
  Statsig.logEvent({ userID: runner.owner }, 'cache_arm', arm, { treatment: arm }); // safe
  return arm;
}

export function outcome(runnerId: string, minutes: number, condition: string) {
  const treatment = arms.get(runnerId);
  appendFileSync('experiment.csv', `${runnerId},${treatment},${minutes},${condition}\n`); // safe
  console.log({ treatment, minutes, condition }); // safe
}

export async function checkProvider(p: Provider) {
  const res = await fetch(`${p.endpoint}/health?provider=${p.name}`); // safe
  const health = await res.json();
  console.log('provider health', p.name, health); // safe
  return health;
}
