import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { Logger } from '@aws-lambda-powertools/logger';
import type { Assignment, Telemetry } from './store';

const sns = new SNSClient({});
const logger = new Logger({ serviceName: 'alarm' });

const line = (a: Assignment, t: Telemetry) => `${a.patientName} (${a.diagnosis}): HR ${t.heartRate}, rhythm ${t.rhythm ?? 'unknown'}`;

export async function alarm(a: Assignment, t: Telemetry) {
  const msg = line(a, t);
  logger.warn(msg); // leak: log
  logger.appendKeys({ deviceId: t.deviceId }); // safe
  await sns.send(new PublishCommand({ PhoneNumber: a.nursePhone, Message: msg })); // leak: messag|mail|sms|chat
  const hook = process.env.PAGER_WEBHOOK!;
  const res = await fetch(`${hook}?patient=${encodeURIComponent(a.patientName)}&hr=${t.heartRate}`, { method: 'POST' }); // leak: url
  logger.info('pager', { status: res.status }); // safe
  if (!res.ok) {
    await sns.send(new PublishCommand({ TopicArn: process.env.OPS_TOPIC, Message: `Pager webhook answered ${res.status}` })); // safe
  }
}
