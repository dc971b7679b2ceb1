import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';

const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export interface Assignment {
  deviceId: string;
  patientId: string;
  patientName: string;
  nursePhone: string;
  emergencyContact: { name: string; phone: string };
  diagnosis: string;
}

export interface Telemetry { deviceId: string; ts: number; heartRate?: number; doseMl?: number; battery: number; rhythm?: string; firmware: string }

export async function assignmentOf(deviceId: string): Promise<Assignment | undefined> {
  const r = await doc.send(new GetCommand({ TableName: 'assignments', Key: { deviceId } })); // safe
  return r.Item as Assignment | undefined;
}

export const putTelemetry = (t: Telemetry & { patientId: string }) => doc.send(new PutCommand({ TableName: 'telemetry', Item: t })); // safe

export const touch = (deviceId: string, battery: number) =>
  doc.send(new UpdateCommand({ TableName: 'devices', Key: { deviceId }, UpdateExpression: 'SET battery = :b', ExpressionAttributeValues: { ':b': battery } })); // safe
