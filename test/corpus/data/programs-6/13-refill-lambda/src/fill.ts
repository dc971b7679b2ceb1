import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { initClient } from 'messagebird';
import type { RefillMessage, Rx } from './model.js';
import { RefillRefused, logger } from './shared.js';

const bird = initClient(process.env.MESSAGEBIRD_KEY!);

const text = (to: string, body: string) =>
  new Promise<void>((ok, no) => {
    bird.messages.create({ originator: 'Refills', recipients: [to], body }, (err) => (err ? no(err) : ok()));
  });

function check(rx: Rx): void {
  if (rx.refillsLeft < 1) throw new RefillRefused('none-left', rx); // safe
}

export async function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  const failures: { itemIdentifier: string }[] = [];
  for (const record of event.Records) {
    try {
      const { rx, store } = JSON.parse(record.body) as RefillMessage;
      check(rx);
      await text(rx.holder.cell, `Hi ${rx.holder.first}, your ${rx.drugName} (${rx.sig}) is ready at ${store}`); // leak: messaging
      logger.info('filled', { messageId: record.messageId, store }); // safe
    } catch (e) {
      if (e instanceof RefillRefused) {
        logger.warn('refused', { reason: e.reason }); // safe
        logger.warn('refused for', { rx: e.rx }); // leak: log
        continue;
      }
      logger.error('poison message', { record }); // leak: log
      failures.push({ itemIdentifier: record.messageId });
    }
  }
  logger.info('batch', { size: event.Records.length, failed: failures.length }); // safe
  return { batchItemFailures: failures };
}
