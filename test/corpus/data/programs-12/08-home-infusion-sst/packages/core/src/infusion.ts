import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';

const ddb = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const TableName = process.env.TABLE!;

export type Therapy = 'TPN' | 'IVIG' | 'antibiotic' | 'chemo';

export interface InfusionPatient {
  pk: string;
  fullName: string;
  cell: string;
  homeAddress: string;
  therapy: Therapy;
  drug: string;
  lineType: 'PICC' | 'port' | 'midline';
  allergies: string[];
}

export interface Delivery {
  deliveryId: string;
  pk: string;
  coldChain: boolean;
  bags: number;
  windowStart: string;
}

export interface PumpAlarm {
  alarmId: string;
  serial: string;
  pk: string;
  code: string;
  at: string;
}

export const getPatient = async (pk: string) =>
  (await ddb.send(new GetCommand({ TableName, Key: { pk, sk: 'PROFILE' } }))).Item as InfusionPatient | undefined; // safe

export const deliveriesFor = async (pk: string) =>
  ((await ddb.send(new QueryCommand({ TableName, KeyConditionExpression: 'pk = :p', ExpressionAttributeValues: { ':p': pk } }))).Items ?? []) as Delivery[]; // safe

export const putAlarm = (a: PumpAlarm) => ddb.send(new PutCommand({ TableName, Item: { ...a, sk: `ALARM#${a.at}` } })); // safe

export const setAllergies = (pk: string, allergies: string[]) =>
  ddb.send(new UpdateCommand({ TableName, Key: { pk, sk: 'PROFILE' }, UpdateExpression: 'SET allergies = :a', ExpressionAttributeValues: { ':a': allergies } })); // safe
