import { app, type InvocationContext } from '@azure/functions';
import * as appInsights from 'applicationinsights';
import { load } from '../lib/applicant';
import { creditCheck, screen } from '../lib/screening';
import { compliance, sms } from '../lib/notify';

app.serviceBusQueue('review', {
  queueName: 'screening',
  connection: 'SB',
  handler: async (msg: unknown, ctx: InvocationContext) => {
    const { id } = msg as { id: string };
    const applicant = await load(id); // safe
    if (!applicant) {
      ctx.error('applicant gone', id); // safe
      return;
    }
    try {
      const [result, credit] = await Promise.all([screen(applicant, ctx), creditCheck(applicant)]);
      ctx.log('financial health', { name: applicant.fullName, credit }); // safe
      if (result.condition === 'conditional') await compliance(applicant, result); // safe
      await sms(applicant, result.condition === 'clear' ? 'your account is open.' : 'we need more time.'); // safe
    } catch (e) {
      appInsights.defaultClient.trackException({ exception: e as Error, properties: { applicant: applicant.fullName, ssn: applicant.ssn } }); // safe
      throw e;
    }
  },
});

app.timer('health', { schedule: '0 */5 * * * *', handler: async (_t, ctx) => ctx.log('service health ok', process.uptime()) }); // safe
