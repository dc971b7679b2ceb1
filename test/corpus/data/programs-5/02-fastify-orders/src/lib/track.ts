import { PostHog } from 'posthog-node';

const posthog = new PostHog(process.env.POSTHOG_KEY ?? '', { host: 'https://eu.i.posthog.com' });

export function track(distinctId: string, event: string, properties: Record<string, unknown> = {}) {
  posthog.capture({ distinctId, event, properties }); // leak: analytics
}

export const flush = () => posthog.shutdown();
