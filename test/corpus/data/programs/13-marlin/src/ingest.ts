import type { SQSEvent, SQSBatchResponse } from 'aws-lambda';
import { logger, metrics } from './observability';
import { OrderResult } from './types';
import { deliver } from './deliver';

export async function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  logger.info('batch', { size: event.Records.length }); // safe
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const record of event.Records) {
    try {
      const result = OrderResult.parse(JSON.parse(record.body));
      logger.appendKeys({ orderId: result.orderId }); // safe
      logger.info('result parsed', { result }); // leak: log
      metrics.addMetric('ObservationCount', 'Count', result.observations.length); // safe
      await deliver(result);
    } catch (e) {
      logger.error('record failed', { messageId: record.messageId, errorType: (e as Error).name }); // safe
      batchItemFailures.push({ itemIdentifier: record.messageId });
    }
  }
  return { batchItemFailures };
}
