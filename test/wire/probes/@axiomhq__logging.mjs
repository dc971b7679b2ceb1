import { Axiom } from '@axiomhq/js';
import { AxiomJSTransport, Logger } from '@axiomhq/logging';

const logger = new Logger({ transports: [new AxiomJSTransport({ axiom: new Axiom({ token: 'none' }), dataset: 'clinic' })] });

export const calls = {
  info: async (mark) => {
    logger.info(mark('arg[0]'), { name: mark('arg[1].name') });
    await logger.flush();
  },
  'error(text, error)': async (mark) => {
    logger.error('failed', { error: new Error(mark('message')) });
    await logger.flush();
  },
  'with, then info': async (mark) => {
    const child = logger.with({ name: mark('with') });
    child.info('seen');
    await child.flush();
  },
};
