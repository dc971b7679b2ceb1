import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { logger } from './obs';
import type { StoredRefill } from './model';

const sqs = new SQSClient({});
const ADHERENCE_QUEUE = 'https://sqs.us-west-2.amazonaws.com/884412093377/medstick-partner-inbox';
const OWN_QUEUE = process.env.REFILL_QUEUE_URL!;

async function enqueue(QueueUrl: string, body: unknown) {
  const { MessageId } = await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(body) }));
  logger.debug('enqueued', { MessageId });
}

export async function shareAdherence(r: StoredRefill, daysLate: number) {
  await enqueue(ADHERENCE_QUEUE, { name: `${r.patient.firstName} ${r.patient.lastName}`, phone: r.patient.phone, drug: r.drug.name, daysLate }); // leak: queue
}

export async function scheduleDecision(r: StoredRefill) {
  await enqueue(OWN_QUEUE, { refillId: r.id, approved: false, reason: 'timeout' }); // safe
}
