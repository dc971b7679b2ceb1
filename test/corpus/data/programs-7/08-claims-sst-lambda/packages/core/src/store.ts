import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Claim, ClaimStatus, Member } from './model';

const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const TABLE = process.env.CLAIMS_TABLE!;

export async function loadClaim(claimId: string): Promise<Claim | undefined> {
  const out = await doc.send(new GetCommand({ TableName: TABLE, Key: { pk: `CLAIM#${claimId}` } }));
  return out.Item as Claim | undefined;
}

export async function claimsOf(memberKey: string): Promise<Claim[]> {
  const out = await doc.send(
    new QueryCommand({
      TableName: TABLE,
      IndexName: 'byMember',
      KeyConditionExpression: 'memberKey = :m',
      ExpressionAttributeValues: { ':m': memberKey },
    }),
  );
  return (out.Items ?? []) as Claim[];
}

export async function setStatus(claimId: string, status: ClaimStatus): Promise<void> {
  await doc.send(
    new UpdateCommand({
      TableName: TABLE,
      Key: { pk: `CLAIM#${claimId}` },
      UpdateExpression: 'SET #s = :s',
      ExpressionAttributeNames: { '#s': 'status' },
      ExpressionAttributeValues: { ':s': status },
    }),
  );
}

export type { Member };
