import { Analytics } from '@segment/analytics-node';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';

const analytics = new Analytics({ writeKey: process.env.SEGMENT_KEY! });

type PatientSignup = FastifyRequest<{ Body: { email: string; phone?: string; pollenRegion: number; locale: string } }>;

export async function onPatientSignup({ body: { email, phone, locale } }: PatientSignup) {
  const userId = email.toLowerCase();
  analytics.track({ userId, event: 'Patient Signed Up' }); // leak: analytics
  const anonymousId = randomUUID();
  analytics.track({ anonymousId, event: 'Signup Seen', properties: { locale } }); // safe
  const groupId = phone ?? email;
  analytics.group({ anonymousId, groupId }); // leak: analytics
}
export function onPatientLogin(request: PatientSignup) {
  const key = `u:${request.body.email}`;
  analytics.identify({ userId: key }); // leak: analytics
  analytics.page({ anonymousId: randomUUID(), name: request.routeOptions.url }); // safe
  analytics.track({ anonymousId: request.id, event: 'Login' }); // safe
}
