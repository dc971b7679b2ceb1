import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';

export const logger = new Logger({ serviceName: 'referral-pipeline' });
export const metrics = new Metrics({ namespace: 'Referrals' });
