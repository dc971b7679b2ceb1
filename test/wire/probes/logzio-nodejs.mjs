import { createLogger } from 'logzio-nodejs';
import { setTimeout as wait } from 'node:timers/promises';

const logger = createLogger({ token: 'none', protocol: 'https', host: 'listener.logz.io', port: 443, sendIntervalMs: 300 });

export const calls = {
  log: async (mark) => {
    logger.log(mark('arg[0]'));
    logger.log({ message: 'seen', name: mark('arg[0].name') });
    logger.sendAndClose();
    await wait(1000);
  },
};
