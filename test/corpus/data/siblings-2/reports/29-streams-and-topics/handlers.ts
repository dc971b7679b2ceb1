import type { APIGatewayProxyEventV2, DynamoDBStreamEvent, KinesisStreamEvent, SNSEvent } from 'aws-lambda';

interface Alarm { patientName: string; heartRate: number; phone: string; deviceModel: string }

export async function onAlarm(event: SNSEvent): Promise<void> {
  for (const { Sns } of event.Records) {
    console.log('alarm', Sns.MessageId, Sns.Timestamp); // safe
    console.log('alarm', Sns.Message); // leak: log
    const alarm: Alarm = JSON.parse(Sns.Message);
    console.log('alarm', alarm.deviceModel); // safe
    console.log('calling', alarm.phone); // leak: log
  }
}

export async function onReading(event: KinesisStreamEvent): Promise<void> {
  console.log('batch', event.Records.length); // safe
  const texts = event.Records.map((record) => Buffer.from(record.kinesis.data, 'base64').toString('utf8'));
  console.log('first', texts[0]); // leak: log
}

export async function onPatientChange(event: DynamoDBStreamEvent): Promise<void> {
  for (const record of event.Records) {
    console.log('change', record.eventName, record.eventID); // safe
    console.log('change', JSON.stringify(record.dynamodb?.NewImage)); // leak: log
  }
}

export async function subscribe(event: APIGatewayProxyEventV2): Promise<{ statusCode: number; body: string }> {
  console.log('route', event.routeKey, event.requestContext.http.method); // safe
  console.log('route', event); // leak: log
  const alarm = JSON.parse(event.body ?? '{}') as Alarm;
  const answer = { statusCode: 202, body: JSON.stringify({ accepted: alarm }) };
  console.log('answer', answer.body); // leak: log
  console.log('answer', answer.statusCode); // safe
  return answer;
}
