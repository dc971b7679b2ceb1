import { proxyActivities, log, sleep } from '@temporalio/workflow';
import type * as activities from './activities';
import type { Implant, Transmission } from './models';

const { pageOnCall, renderStrip, summarise } = proxyActivities<typeof activities>({ startToCloseTimeout: '2 minutes', retry: { maximumAttempts: 3 } });

export async function urgentReview(implant: Implant, t: Transmission): Promise<{ strip: string; summary: string }> {
  log.info('review started', { id: t.transmissionId, clinic: implant.clinicId }); // safe
  await pageOnCall(implant, t);
  const strip = await renderStrip(implant, t);
  const summary = await summarise(implant, t);
  log.info('review summary: ' + summary); // leak: log|model-output
  await sleep('15 minutes');
  log.info('review closed', { id: t.transmissionId, chars: summary.length }); // safe
  return { strip, summary };
}
