import { PostHog } from 'posthog-node';

const ALLOWED_EVENTS = new Set(['referral_sent', 'referral_opened', 'login']);
const client = new PostHog(process.env.POSTHOG!);

export function usage(staffId: string, event: string, props: { specialty?: string } = {}) {
  if (!ALLOWED_EVENTS.has(event)) throw new Error('event is not on the allow list'); // safe
  client.capture({ distinctId: staffId, event, properties: { specialty: props.specialty } }); // safe
}
