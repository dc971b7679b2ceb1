import { Analytics } from '@segment/analytics-node';

const segment = new Analytics({ writeKey: process.env.SEGMENT_WRITE_KEY! });

export function track(userId: string, event: string, properties: Record<string, unknown> = {}) {
  segment.track({ userId, event, properties });
}

export async function flush() {
  await segment.closeAndFlush({ timeout: 5000 });
  console.log('analytics flushed'); // safe
}
