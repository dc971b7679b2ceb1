import middy from '@middy/core';
import type { SQSEvent } from 'aws-lambda';
import { getPatient, putAlarm, type InfusionPatient, type PumpAlarm } from '../../core/src/infusion';
import { slack, text } from '../../core/src/notify';
import { logEvent, logger } from './middleware';

const CRITICAL = new Set(['AIR_IN_LINE', 'OCCLUSION', 'FREE_FLOW']);

interface Enriched extends PumpAlarm {
  patient: InfusionPatient;
}

async function* alarms(event: SQSEvent): AsyncGenerator<Enriched> {
  for (const record of event.Records) {
    const alarm = JSON.parse(record.body) as PumpAlarm;
    const patient = await getPatient(alarm.pk);
    if (!patient) {
      logger.warn('alarm without patient', { alarmId: alarm.alarmId, serial: alarm.serial }); // safe
      continue;
    }
    yield { ...alarm, patient };
  }
}

const blocks = ({ patient, code }: Enriched) => [
  { type: 'header', text: { type: 'plain_text', text: `Pump alarm ${code}` } },
  { type: 'section', text: { type: 'mrkdwn', text: `*${patient.fullName}* – ${patient.drug} via ${patient.lineType}, ${patient.homeAddress}` } },
];

export const main = middy(async (event: SQSEvent) => {
  let n = 0;
  for await (const alarm of alarms(event)) {
    n++;
    await putAlarm(alarm); // safe
    logger.info('alarm stored', { alarmId: alarm.alarmId, code: alarm.code }); // safe
    if (CRITICAL.has(alarm.code)) {
      await slack({ blocks: blocks(alarm) }); // leak: messag
      await text(alarm.patient.cell, `Hi ${alarm.patient.fullName}, your ${alarm.patient.drug} pump reports ${alarm.code}. Call us.`); // leak: messag
    } else {
      await slack({ text: `Non-critical alarm ${alarm.code} on pump ${alarm.serial}` }); // safe
    }
    logger.info('alarm handled', { alarm }); // leak: log
  }
  logger.info('batch done', { n }); // safe
  return { batchItemFailures: [] };
}).use(logEvent());
