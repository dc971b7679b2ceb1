import { app, output, type HttpRequest, type InvocationContext } from '@azure/functions';
import * as appInsights from 'applicationinsights';
import { ApplicantSchema, save } from '../lib/applicant';

const queue = output.serviceBusQueue({ queueName: 'screening', connection: 'SB' });

app.http('apply', {
  methods: ['POST'],
  extraOutputs: [queue],
  handler: async (req: HttpRequest, ctx: InvocationContext) => {
    const parsed = ApplicantSchema.safeParse(await req.json());
    if (!parsed.success) {
      ctx.warn('invalid application', parsed.error.issues); // safe
      return { status: 400, jsonBody: { error: 'invalid', issues: parsed.error.issues } }; // safe
    }
    await save(parsed.data); // safe
    ctx.log('application', parsed.data.id, parsed.data.fullName); // safe
    appInsights.defaultClient.trackEvent({ name: 'application', properties: { email: parsed.data.email, income: parsed.data.annualIncome } }); // safe
    ctx.extraOutputs.set(queue, { id: parsed.data.id }); // safe
    return { status: 202, headers: { Location: `/status?name=${encodeURIComponent(parsed.data.fullName)}&email=${parsed.data.email}` } }; // safe
  },
});
