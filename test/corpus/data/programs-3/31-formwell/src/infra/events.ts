import { injectable } from 'inversify';
import { PostHog } from 'posthog-node';

@injectable()
export class Events {
  private readonly hog = new PostHog(process.env.POSTHOG_KEY ?? '', { host: 'https://us.i.posthog.com' });

  emit(distinctId: string, event: string, properties: Record<string, unknown> = {}) {
    this.hog.capture({ distinctId, event, properties });
  }
}
