import mqtt from 'mqtt';
import WebSocket from 'ws';
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import { assignmentOf, type Telemetry } from './store';

const sqs = new SQSClient({});
const client = mqtt.connect(process.env.BROKER_URL ?? 'mqtts://broker.pumpwatch.example', { rejectUnauthorized: true });
const screen = new WebSocket(`ws://${process.env.WALL_SCREEN_HOST}:9000/board`);

client.on('connect', () => {
  console.log('bridge connected'); // safe
  client.subscribe('pumps/+/telemetry', { qos: 1 }); // safe
});

client.on('message', async (topic, payload) => {
  const t: Telemetry = JSON.parse(payload.toString());
  console.debug('topic', topic, payload.length); // safe
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE_URL, MessageBody: JSON.stringify(t) }));
  const a = await assignmentOf(t.deviceId);
  if (!a) return;
  screen.send(JSON.stringify({ name: a.patientName, hr: t.heartRate, dose: t.doseMl })); // leak: plaintext
});

client.on('error', (e) => console.error('mqtt', e.message)); // safe
