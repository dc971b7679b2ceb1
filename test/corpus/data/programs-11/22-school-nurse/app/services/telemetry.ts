import { Notifier } from '@airbrake/node';
import Matomo from 'matomo-tracker';
import logger from '@adonisjs/core/services/logger';

export const airbrake = new Notifier({ projectId: 42, projectKey: process.env.AIRBRAKE ?? '' });
export const matomo = new Matomo(3, 'https://stats.campus.example/matomo.php');
matomo.on('error', (err: Error) => logger.debug('matomo: %s', err.message)); // safe
