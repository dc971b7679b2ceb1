import { proxyActivities, defineQuery, setHandler, log, sleep } from '@temporalio/workflow';
import type * as screening from './activities/screening';
import type * as safety from './activities/safety';
import type * as exporter from './activities/export';
import type * as recruit from './activities/recruit';

const s = proxyActivities<typeof screening>({ startToCloseTimeout: '1 minute' });
const a = proxyActivities<typeof safety>({ startToCloseTimeout: '2 minutes', retry: { maximumAttempts: 5 } });
const r = proxyActivities<typeof recruit>({ startToCloseTimeout: '3 minutes' });
const x = proxyActivities<typeof exporter>({ startToCloseTimeout: '10 minutes' });

export const stageQuery = defineQuery<string>('phase');

export async function screeningWorkflow(participantId: number): Promise<string> {
  let phase = 'screening';
  setHandler(stageQuery, () => phase);
  const result = await s.checkEligibility(participantId);
  log.info('screening done', { participantId, ok: result.ok }); // safe
  phase = result.ok ? 'randomised' : 'failed';
  return phase;
}

export async function saeWorkflow(eventId: number) {
  const term = await a.codeToMeddra(eventId);
  log.info('term coded', { eventId, length: term.length }); // safe
  await a.notifySae(eventId);
}

export async function weeklyExport(sites: string[]) {
  for (const site of sites) {
    await r.candidates(site);
    await x.exportListing(site);
    await x.exportBlinded(site);
    await x.pushToCro(site);
    await sleep('30 seconds');
  }
  log.info('export finished', { sites: sites.length }); // safe
}
