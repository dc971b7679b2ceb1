import winston from 'winston';
import { Loggly } from 'winston-loggly-bulk';
import { setTimeout as wait } from 'node:timers/promises';

const transport = new Loggly({ token: 'none', subdomain: 'clinic', json: true, isBulk: false });
const logger = winston.createLogger({ transports: [transport] });

export const calls = {
  'logger.info': async (mark) => {
    logger.info(mark('arg[0]'), { name: mark('arg[1].name') });
    await wait(1000);
  },
};
