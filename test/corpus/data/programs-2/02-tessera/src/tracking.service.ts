import { Injectable } from '@nestjs/common';
import { PostHog } from 'posthog-node';

@Injectable()
export class TrackingService {
  private readonly client = new PostHog(process.env.POSTHOG_KEY ?? '', { host: 'https://eu.i.posthog.com' });

  track(distinctId: string, event: string, properties: Record<string, unknown> = {}) {
    this.client.capture({ distinctId, event, properties });
  }
}
