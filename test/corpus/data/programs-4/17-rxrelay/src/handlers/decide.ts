import type { SQSEvent } from 'aws-lambda';
import { count, logger, raise } from '../lib/obs';
import { sms } from '../lib/sms';
import { refills } from '../lib/table';

interface Decision {
  refillId: string;
  approved: boolean;
  reason?: string;
}

export async function handler(event: SQSEvent) {
  logger.info('batch', { records: event.Records.length });
  for (const record of event.Records) {
    const decision = JSON.parse(record.body) as Decision;
    const refill = await refills.get(decision.refillId);
    if (!refill) {
      logger.warn('unknown refill', { refillId: decision.refillId, messageId: record.messageId }); // safe
      continue;
    }
    try {
      await refills.state(refill.id, decision.approved ? 'approved' : 'denied');
      await sms(refill.patient.phone, `${refill.patient.firstName}, your ${refill.drug.name} refill was ${decision.approved ? 'approved' : 'denied'}.`); // leak: messaging
      count(decision.approved ? 'Approved' : 'Denied'); // safe
    } catch (e) {
      raise(e, { patient: refill.patient, drug: refill.drug.name }); // leak: error_monitor
      throw new Error(`Decision for ${refill.patient.lastName} / ${refill.drug.name} failed`); // leak: thrown
    }
  }
}
