import { SNSClient, PublishCommand } from '@aws-sdk/client-sns';
import { info } from './log.js';

const sns = new SNSClient({});

export async function nudge(endpoint) {
  await sns.send(new PublishCommand({ TargetArn: endpoint, Message: 'Please open the app.' })); // safe
  info('nudge sent', { count: 1 }); // safe
}

export async function maintenance(topic) {
  await sns.send(new PublishCommand({ TopicArn: topic, Message: 'Maintenance tonight from 2 to 3 am.' })); // safe
}
