import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3';
import { info, warn } from './log.js';

const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const s3 = new S3Client({});

export async function putReading(subjectId, reading) {
  await doc.send(new PutCommand({ TableName: process.env.READINGS, Item: { subjectId, ...reading } })); // safe
  info('reading stored', { subjectId, deviceModel: reading.deviceModel }); // safe
}

export async function profile(subjectId) {
  const { Item } = await doc.send(new GetCommand({ TableName: process.env.PROFILES, Key: { subjectId } }));
  if (!Item) warn('profile missing', { subjectId }); // safe
  return Item;
}

export async function readings(subjectId, from) {
  const { Items = [] } = await doc.send(new QueryCommand({ TableName: process.env.READINGS, KeyConditionExpression: 'subjectId = :s AND takenAt > :f', ExpressionAttributeValues: { ':s': subjectId, ':f': from } }));
  info('readings queried', { subjectId, count: Items.length }); // safe
  return Items;
}

export async function archive(subjectId, items) {
  await s3.send(new PutObjectCommand({ Bucket: process.env.ARCHIVE, Key: `${subjectId}/${Date.now()}.json`, Body: JSON.stringify(items), ServerSideEncryption: 'aws:kms', SSEKMSKeyId: process.env.KMS })); // safe
}
