import { ConsoleTransport, LogLayer } from 'loglayer';
import { errorWithCause } from '../provoked.mjs';

const log = new LogLayer({ transport: new ConsoleTransport({ logger: console }) });

export const calls = {
  'info(text)': async (mark) => log.info('seen', mark('arg[1]')),
  'withMetadata(object).info(text)': async (mark) => log.withMetadata({ name: mark('withMetadata.name') }).info('seen'),
  'withContext(object).info(text)': async (mark) => log.withContext({ name: mark('withContext.name') }).info('seen'),
  'withError(error).error(text)': async (mark) => log.withError(errorWithCause(mark)).error('failed'),
  'withPrefix(text).info': async (mark) => log.withPrefix(mark('withPrefix')).info('seen'),
};
