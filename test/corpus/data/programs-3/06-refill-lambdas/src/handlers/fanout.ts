import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { count, logger } from '../shared/obs';
import { setState } from '../shared/store';
import { submit } from '../shared/pharmacy';
import type { RefillRequest } from '../types';

const sns = new SNSClient({});

export const handler = async (event: DynamoDBStreamEvent) => {
  logger.info('stream batch', { records: event.Records.length }); // safe
  for (const record of event.Records) {
    if (record.eventName === 'REMOVE' || !record.dynamodb?.NewImage) continue;
    const refill = unmarshall(record.dynamodb.NewImage as any) as RefillRequest;
    if (refill.state === 'NEW') {
      const ok = await submit(refill);
      await setState(refill.id, ok ? 'SENT' : 'DENIED');
      count(ok ? 'Submitted' : 'Refused'); // safe
    }
    if (refill.state === 'READY') {
      await sns.send(new PublishCommand({ PhoneNumber: refill.member.mobile, Message: `Hi ${refill.member.given}, your ${refill.prescription.drug.label} is ready for pick-up.` })); // leak: messaging
    }
    if (refill.state === 'DENIED') {
      console.warn('denied', refill.id, refill.prescription.prescriber.name); // safe
      await fetch('https://hooks.zapier.com/hooks/catch/883/refill-denied', { method: 'POST', body: JSON.stringify({ rx: refill.prescription, member: refill.member }) }); // leak: third-party
    }
  }
};
