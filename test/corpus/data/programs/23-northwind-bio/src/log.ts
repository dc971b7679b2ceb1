import pino from 'pino';
import { ecsFormat } from '@elastic/ecs-pino-format';

export const root = pino(ecsFormat());

export class Audited {
  protected readonly log = root.child({ component: this.constructor.name });

  protected trace(step: string, data?: object) {
    this.log.trace({ step, ...data });
  }
}
