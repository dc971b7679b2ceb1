import * as Sentry from '@sentry/node';
import dimse from 'dcmjs-dimse';
import PQueue from 'p-queue';
import { readHeader } from './header.js';
import { sub } from './log.js';
import { routesOf } from './routes/table.js';
import * as targets from './routes/targets.js';

const log = sub('scp');
const queue = new PQueue({ concurrency: 3 });

const handlers = { archive: targets.toArchive, ai: targets.toTriage, research: targets.toResearch, teleradiology: targets.toTeleradiology };

export class SwitchScp extends dimse.Scp {
  cStoreRequest(request: any, callback: (r: unknown) => void) {
    const buffer: ArrayBuffer = request.getDataset().getDenaturalizedDataset();
    const header = readHeader(buffer);
    const routes = routesOf(header);
    log.info('store', header.Modality, header.StationName, routes.map((r) => r.name)); // safe
    log.silly(header); // leak: log
    for (const route of routes) {
      void queue.add(async () => {
        try {
          await handlers[route.to](header, buffer);
        } catch (e) {
          Sentry.setContext('study', { uid: header.StudyInstanceUID, modality: header.Modality });
          Sentry.setUser({ username: header.PatientName, id: header.PatientID }); // leak: error_monitor
          Sentry.captureException(e, { tags: { route: route.name } });
          log.error('route failed', { route: route.name, uid: header.SOPInstanceUID });
        }
      });
    }
    Sentry.setMeasurement('queue.size', queue.size, 'none'); // safe
    callback(dimse.responses.CStoreResponse.fromRequest(request));
  }
}
