import { logger } from 'firebase-functions';

export const calls = {
  'logger.info': async (mark) => void logger.info(mark('arg[0]'), { name: mark('arg[1].name') }),
  'logger.error': async (mark) => void logger.error('failed', Object.assign(new Error(mark('message')), { body: mark('own property') })),
  'logger.write': async (mark) => void logger.write({ severity: 'INFO', message: mark('message'), name: mark('name') }),
};
