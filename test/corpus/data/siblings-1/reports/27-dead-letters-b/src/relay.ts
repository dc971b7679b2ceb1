import { createLogger } from 'bunyan';
import type { Encounter, Patient } from 'fhir/r4';

const log = createLogger({ name: 'relay' });
interface Letter { to: string; attempt: number; body: string; at: Date }

export class Relay {
  private readonly dead: Letter[] = [];
  constructor(private readonly post: (to: string, body: string) => Promise<number>) {}

  async relay(to: string, resource: Patient | Encounter): Promise<void> {
    const body = JSON.stringify({ resource, sentAt: new Date() });
    const status = await this.post(to, body).catch(() => 0);
    if (status === 200) {
      log.info({ to, type: resource.resourceType, id: resource.id }, 'relayed'); // safe
      return;
    }
    log.error({ status, body }, 'not relayed'); // leak: log
    log.error({ status, size: body.length, version: resource.meta?.versionId }, 'not relayed'); // safe
    this.bury({ to, attempt: 3, body, at: new Date() });
  }

  private bury(letter: Letter): void {
    this.dead.push(letter);
    log.fatal({ letter }, 'buried'); // leak: log
    log.fatal({ to: letter.to, attempt: letter.attempt, dead: this.dead.length }, 'buried'); // safe
  }
}
