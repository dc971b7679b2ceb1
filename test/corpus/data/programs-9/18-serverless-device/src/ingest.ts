import type { SQSEvent, SQSBatchResponse } from 'aws-lambda';
import { Logger } from '@aws-lambda-powertools/logger';
import tracer from 'dd-trace';
import { assignmentOf, putTelemetry, touch, type Telemetry } from './store';
import { alarm } from './alarm';

const logger = new Logger({ serviceName: 'ingest' });

export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const failures: { itemIdentifier: string }[] = [];
  logger.info('batch', { records: event.Records.length }); // safe
  for (const record of event.Records) {
    try {
      const t: Telemetry = JSON.parse(record.body);
      await touch(t.deviceId, t.battery);
      if (t.battery < 15) logger.warn('battery low', { deviceId: t.deviceId, battery: t.battery }); // safe
      const a = await assignmentOf(t.deviceId);
      if (!a) {
        logger.warn('device without assignment', { deviceId: t.deviceId, firmware: t.firmware }); // safe
        continue;
      }
      await putTelemetry({ ...t, patientId: a.patientId });
      const span = tracer.scope().active();
      span?.setTag('device.firmware', t.firmware); // safe
      span?.setTag('patient.name', a.patientName); // leak: error_monitor
      if ((t.heartRate ?? 0) > 150 || t.rhythm === 'VT') await alarm(a, t);
    } catch (e) {
      logger.error('record failed', { messageId: record.messageId, reason: (e as Error).name }); // safe
      failures.push({ itemIdentifier: record.messageId });
    }
  }
  logger.info('done', { failed: failures.length }); // safe
  return { batchItemFailures: failures }; // safe
};
