import type { SQSHandler } from 'aws-lambda';
import { classify } from '../lib/classify';
import { notifySpecialist } from '../lib/notify';
import { load, setSpecialty } from '../lib/store';
import { logger, metrics } from '../lib/telemetry';
import type { SortMessage } from '../types';

const OFFICES: Record<string, string> = JSON.parse(process.env.OFFICES ?? '{}');

export const handler: SQSHandler = async (event) => {
  for (const record of event.Records) {
    const msg = JSON.parse(record.body) as SortMessage;
    const referral = await load(msg.referralId);
    if (!referral) {
      logger.error('referral vanished', { id: msg.referralId, attempt: msg.attempt }); // safe
      continue;
    }
    const specialty = await classify(referral);
    await setSpecialty(referral.id, specialty);
    const office = OFFICES[specialty];
    if (!office) {
      throw new Error(`No office for ${specialty}, patient ${referral.patient.nationalId}`); // leak: thrown
    }
    metrics.addMetadata('patient', `${referral.patient.firstName} ${referral.patient.lastName}`); // leak: log
    metrics.addMetric('sorted', 'Count', 1); // safe
    await notifySpecialist(office, referral);
  }
};
