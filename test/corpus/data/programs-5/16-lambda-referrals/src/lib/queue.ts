import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SortMessage } from '../types';

const sqs = new SQSClient({});

export async function enqueue(referralId: string): Promise<void> {
  const body: SortMessage = { referralId, attempt: 1 };
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.SORT_QUEUE_URL, MessageBody: JSON.stringify(body) })); // safe
}
