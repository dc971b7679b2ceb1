import { Analytics } from '@segment/analytics-node';
import { randomUUID } from 'node:crypto';
import type { Context } from 'koa';

const analytics = new Analytics({ writeKey: process.env.SEGMENT_KEY ?? '' });

interface SignUp { email: string; phone: string; therapyKind: string; newsletter: boolean }

export async function patientSignUp(ctx: Context & { request: { body: SignUp } }): Promise<void> {
  const { email, phone, newsletter } = ctx.request.body;
  const key = email.trim().toLowerCase();
  analytics.track({ anonymousId: key, event: 'Patient Signed Up' }); // leak: analytics
  const anonymousId = randomUUID();
  analytics.track({ anonymousId, event: 'Patient Signed Up', properties: { newsletter } }); // safe: a random id and a flag
  const ref = `tel-${phone}`;
  analytics.identify({ userId: ref, traits: {} }); // leak: analytics
  analytics.page({ anonymousId, name: 'Welcome' }); // safe: a random id
  ctx.status = 201;
}
