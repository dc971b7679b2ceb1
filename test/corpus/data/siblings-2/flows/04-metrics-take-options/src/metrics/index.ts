import { send, type TrackOptions } from './client.js';

export class Metrics {
  constructor(private readonly prefix: string) {}

  record(event: string, { properties }: Pick<TrackOptions, 'properties'> = {}): void {
    send({ name: `${this.prefix}.${event}`, properties });
  }
}

export const metrics = new Metrics('cycle');
