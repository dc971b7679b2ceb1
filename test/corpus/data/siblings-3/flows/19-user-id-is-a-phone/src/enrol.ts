import { Analytics } from '@segment/analytics-node';
import type { Context } from 'koa';
const analytics = new Analytics({ writeKey: 'k' });
export async function enrol(ctx: Context): Promise<void> {
  const { mobilePhone, cohort } = (ctx.request as any).body as { mobilePhone: string; cohort: string };
  const userId = mobilePhone;
  analytics.track({ userId, event: 'patient enrolled' }); // leak: analytics
  analytics.identify({ userId: mobilePhone.replace('+', ''), traits: { cohort } }); // leak: analytics
  analytics.track({ anonymousId: 'kiosk', event: 'enrolment page', properties: { cohort } }); // safe
  ctx.status = 204;
}
