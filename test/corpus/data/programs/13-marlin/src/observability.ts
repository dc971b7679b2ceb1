import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';

export const logger = new Logger({ serviceName: 'results' });
export const metrics = new Metrics({ namespace: 'Marlin', serviceName: 'results' });
