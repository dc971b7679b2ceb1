import { app, type HttpRequest, type HttpResponseInit, type InvocationContext } from '@azure/functions';

interface TestResult { patientName: string; dateOfBirth: string; result: 'positive' | 'negative'; insuranceId: string }

async function receive(request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> {
  context.log('received', request.method, context.invocationId); // safe
  const result = (await request.json()) as TestResult;
  context.log('received', result); // leak: log
  console.log('insurance', result.insuranceId); // leak: log
  console.log('fields', Object.keys(result).length); // safe
  const response: HttpResponseInit = { status: 201, jsonBody: { stored: result } };
  context.info('answered', response.status); // safe
  context.info('answered', JSON.stringify(response)); // leak: log
  return response;
}
async function onQueue(item: unknown, context: InvocationContext): Promise<void> {
  const result = item as TestResult;
  context.trace('queued', context.triggerMetadata?.dequeueCount); // safe
  context.trace('queued', item); // leak: log
  console.log(`${result.patientName}: ${result.result}`); // leak: log
}
app.http('receive', { methods: ['POST'], handler: receive });
app.storageQueue('results', { queueName: 'patient-results', connection: 'STORE', handler: onQueue });
