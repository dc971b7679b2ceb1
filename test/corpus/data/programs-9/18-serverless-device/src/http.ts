import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import middy from '@middy/core';
import { assignmentOf } from './store';

const json = (statusCode: number, body: unknown): APIGatewayProxyResult => ({ statusCode, body: JSON.stringify(body) });

async function getAssignment(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const deviceId = event.pathParameters?.deviceId ?? '';
  console.log('GET assignment', deviceId, event.requestContext.requestId); // safe
  const role = event.requestContext.authorizer?.claims?.role;
  if (role !== 'nurse') return json(403, { error: 'nurses only' }); // safe
  const a = await assignmentOf(deviceId);
  if (!a) return json(404, { error: 'device is not assigned' }); // safe
  console.log('assignment', JSON.stringify(a)); // leak: log
  return json(200, { deviceId, patientId: a.patientId });
}

export const assignment = middy(getAssignment);
