import { app, type HttpRequest, type HttpResponseInit, type InvocationContext } from '@azure/functions';

interface Questionnaire { fullName: string; socialSecurityNumber: string; complaints: string; branch: string }

async function intake(request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> {
  context.log('called', request.method, context.invocationId); // safe
  const answers = (await request.json()) as Questionnaire;
  context.log('answers', Object.keys(answers).length, answers.branch); // safe
  context.log('answers', answers); // leak: log
  context.warn(`complaints: ${answers.complaints}`); // leak: log
  const response = { status: 201, jsonBody: { saved: answers.fullName } };
  context.debug('reply', response.status); // safe
  context.debug('reply', response); // leak: log
  return response;
}
app.http('intake', { methods: ['POST'], handler: intake });
app.storageQueue('intakeQueue', {
  queueName: 'patient-intake',
  connection: 'STORAGE',
  handler: (item: unknown, context: InvocationContext) => {
    context.log('item', context.triggerMetadata?.id); // safe
    context.error('item', item); // leak: log
  },
});
