import { Log } from './log';

interface GeneticTest { testId: string; patientName: string; mutation: string; probes: number; urgent: boolean }
const log = new Log();

export function order(test: GeneticTest): string {
  log.info('ordered', test);
  log.dump('ordered', test);
  console.log(`${test.probes} probes`, test.urgent); // safe
  return test.testId;
}
