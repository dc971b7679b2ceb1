// browser
import { BrowserAgent } from '@newrelic/browser-agent/loaders/browser-agent';

const agent = new BrowserAgent({
  init: { distributed_tracing: { enabled: false }, privacy: { cookies_enabled: false }, ajax: { deny_list: [] } },
  info: { beacon: 'bam.nr-data.net', errorBeacon: 'bam.nr-data.net', licenseKey: 'NRJS-000', applicationID: '1', sa: 1 },
  loader_config: { accountID: '1', trustKey: '1', agentID: '1', licenseKey: 'NRJS-000', applicationID: '1' },
});
// The first answer turns on what is collected.
const flags = { st: 1, err: 1, ins: 1, spa: 1, sr: 0, sts: 1, srs: 0, log: 6, logapi: 6 };
export const answers = [
  { host: 'bam.nr-data.net', path: '/1/', body: { ...flags, app: { agents: [{ entityGuid: 'g' }], nrServerTime: 1_764_000_000_000 } } },
];

export const flushMs = 40_000;
export const calls = {
  'noticeError(error, attributes)': async (mark) => void agent.noticeError(new Error(mark('message')), { name: mark('arg[1].name') }),
  setCustomAttribute: async (mark) => void agent.setCustomAttribute('patient', mark('arg[1]')),
  setUserId: async (mark) => void agent.setUserId(mark('arg[0]')),
  addPageAction: async (mark) => void agent.addPageAction(mark('arg[0]'), { name: mark('arg[1].name') }),
  recordCustomEvent: async (mark) => void agent.recordCustomEvent('Visit', { name: mark('arg[1].name') }),
  log: async (mark) => void agent.log(mark('arg[0]'), { level: 'info', customAttributes: { name: mark('arg[1].customAttributes') } }),
};
