import type { EventBridgeHandler } from 'aws-lambda';
import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { event as pagerduty } from '@pagerduty/pdjs';
import { ddb, emit, logger } from '../shared/infra';
import type { Call, Unit } from '../shared/types';

const sns = new SNSClient({});

async function nearest(): Promise<Unit | undefined> {
  const out = await ddb.send(
    new QueryCommand({ TableName: process.env.TABLE, IndexName: 'state', KeyConditionExpression: '#s = :a', ExpressionAttributeNames: { '#s': 'state' }, ExpressionAttributeValues: { ':a': 'available' }, Limit: 1 }),
  );
  logger.debug('available units', { count: out.Count }); // safe
  return out.Items?.[0] as Unit | undefined;
}

export const handler: EventBridgeHandler<'call.created', { callId: string }, void> = async ({ detail, id }) => {
  const { Item } = await ddb.send(new GetCommand({ TableName: process.env.TABLE, Key: { pk: `CALL#${detail.callId}` } }));
  const call = Item as Call;
  const unit = await nearest();
  if (!unit) {
    logger.critical('no unit available', { callId: call.callId, eventId: id }); // safe
    await pagerduty({ // leak: messag|error-monitor|chat
      data: {
        routing_key: process.env.PD_KEY!,
        event_action: 'trigger',
        payload: { summary: `No unit for ${call.complaint} at ${call.location.address}`, source: 'cad', severity: 'critical', custom_details: { patient: call.patient, caller: call.callerNumber } },
      },
    });
    return;
  }
  await ddb.send(new UpdateCommand({ TableName: process.env.TABLE, Key: { pk: call.pk }, UpdateExpression: 'SET units = list_append(units, :u)', ExpressionAttributeValues: { ':u': [unit.unitId] } })); // safe
  logger.info('unit assigned', { callId: call.callId, unit: unit.unitId, base: unit.base }); // safe
  const brief = [call.determinant, call.location.address, call.patient.name, call.complaint].filter(Boolean).join(' / ');
  for (const phone of unit.crew) {
    await sns.send(new PublishCommand({ PhoneNumber: phone, Message: brief })); // leak: sms
  }
  await sns.send(new PublishCommand({ TopicArn: process.env.OPS_TOPIC, Message: `Unit ${unit.unitId} left ${unit.base}` })); // safe
  await emit('unit.assigned', { callId: call.callId, unitId: unit.unitId });
};
