import { LogsIngestionClient } from '@azure/monitor-ingestion';
import { settled } from '../provoked.mjs';

const credential = { getToken: async () => ({ token: 'none', expiresOnTimestamp: Date.now() + 3_600_000 }) };
const client = new LogsIngestionClient('https://clinic.eastus-1.ingest.monitor.azure.com', credential);

export const calls = {
  upload: (mark) => settled(client.upload('dcr-1', 'stream', [{ message: mark('arg[2].message') }])).then(() => undefined),
};
