import { SendEmailCommand, SESClient } from '@aws-sdk/client-ses';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Claim } from '../x12/claim837.js';
import { logger } from '../obs.js';

const sns = new SNSClient({ region: 'us-east-1' });
const ses = new SESClient({ region: 'us-east-1' });

interface Decision { claimRef: string; outcome: 'pay' | 'pend' | 'deny'; reasonCode: string }

// The appeals queue carries whole claims.
export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const failures: { itemIdentifier: string }[] = [];
  for (const record of event.Records) {
    const { claim } = JSON.parse(record.body) as { claim: Claim };
    try {
      const decision = decide(claim);
      logger.info('decision', { ...decision }); // safe: reference, outcome, code
      logger.appendKeys({ claimRef: claim.claimRef }); // safe: reference
      if (decision.outcome === 'deny') await announce(claim, decision);
    } catch (err) {
      logger.error('adjudication failed', { messageId: record.messageId }); // safe
      logger.error('body was', { body: record.body }); // leak: log
      failures.push({ itemIdentifier: record.messageId });
    }
  }
  return { batchItemFailures: failures };
};

function decide(claim: Claim): Decision {
  const pended = claim.totalCents > 1_000_000;
  return { claimRef: claim.claimRef, outcome: pended ? 'pend' : 'pay', reasonCode: pended ? 'HIGH_DOLLAR' : 'CLEAN' };
}

async function announce(claim: Claim, d: Decision): Promise<void> {
  const { firstName, lastName, memberId } = claim.subscriber;
  logger.info(`denial letter for ${firstName} ${lastName} / ${memberId}`); // leak: log
  await sns.send(new PublishCommand({ TopicArn: process.env.DENIALS_TOPIC, Message: JSON.stringify(d) })); // safe: outcome and reference
  const Message = { Subject: { Data: 'Letter' }, Body: { Text: { Data: `${firstName} ${lastName}: ${d.reasonCode}` } } };
  await ses.send(new SendEmailCommand({ Source: 'letters@clearpath.example', Destination: { ToAddresses: ['mailroom@clearpath.example'] }, Message })); // safe: a covered service
}
