import { Logger } from '@aws-lambda-powertools/logger';

export const logger = new Logger({ serviceName: 'claims' });

export class ClaimRejected extends Error {
  constructor(readonly reason: string, readonly detail: Record<string, unknown>) {
    super(reason);
    this.name = 'ClaimRejected';
  }
}
