import { Logger } from 'tslog';

const logger = new Logger({ name: 'clinic' });

export const calls = {
  'getSubLogger(settings, bindings).info': async (mark) =>
    void logger.getSubLogger({ name: mark('arg[0].name'), prefix: [mark('arg[0].prefix')] }).info('seen'),
};
