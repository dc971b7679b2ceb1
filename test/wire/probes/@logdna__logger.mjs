import { createLogger } from '@logdna/logger';
import { once } from 'node:events';
import { settled } from '../provoked.mjs';

const logger = createLogger('none', { app: 'clinic', flushIntervalMs: 100, indexMeta: true });
logger.on('error', () => undefined);

export const calls = {
  log: async (mark) => {
    logger.log(mark('arg[0]'), { meta: { name: mark('arg[1].meta') } });
    await settled(once(logger, 'send'));
  },
  info: async (mark) => {
    logger.info(mark('arg[0]'));
    await settled(once(logger, 'send'));
  },
};
