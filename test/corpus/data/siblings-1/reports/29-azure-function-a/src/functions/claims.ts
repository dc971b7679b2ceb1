import { app, type HttpRequest, type HttpResponseInit, type InvocationContext } from '@azure/functions';

interface ClaimBody { memberName: string; memberId: string; diagnosisCodes: string[]; amount: number }

export async function receive(request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> {
  context.log('claim', request.method, context.invocationId); // safe
  const claim = (await request.json()) as ClaimBody;
  context.log('claim', claim.amount); // safe
  context.log('claim', claim.diagnosisCodes); // leak: log
  const answer = { status: 202, jsonBody: { accepted: true, claim } };
  context.log('answer', answer.status); // safe
  context.debug('answer', answer); // leak: log
  return answer;
}

export async function onQueue(message: unknown, context: InvocationContext): Promise<void> {
  context.log('patient claim from queue', message); // leak: log
  context.log('delivery', context.triggerMetadata?.dequeueCount); // safe
}

app.http('claims', { methods: ['POST'], handler: receive });
app.storageQueue('claims-queue', { queueName: 'patient-claims', connection: 'STORAGE', handler: onQueue });
