import 'reflect-metadata';
import { BadRequestException, ConsoleLogger, Logger } from '@nestjs/common';
import { errorWith, errorWithCause } from '../provoked.mjs';

const log = new Logger('clinic');
const json = new ConsoleLogger({ json: true });

export const calls = {
  'log(text, object)': async (mark) => log.log('seen', { name: mark('arg[1].name') }),
  'log(object)': async (mark) => log.log({ name: mark('arg[0].name') }),
  'log(text, context)': async (mark) => log.log('seen', mark('arg[1]')),
  'error(text, stack, context)': async (mark) => log.error('failed', mark('arg[1]'), mark('arg[2]')),
  'error(error)': async (mark) => log.error(errorWithCause(mark)),
  'error(text, error)': async (mark) => log.error('failed', errorWith(mark)),
  'json log(text, object)': async (mark) => json.log('seen', { name: mark('arg[1].name') }),
  'json error(error)': async (mark) => json.error(errorWith(mark)),
  'BadRequestException(object)': async (mark) => new BadRequestException({ message: mark('arg[0].message'), name: mark('arg[0].name') }),
  'BadRequestException(text, { cause })': async (mark) =>
    new BadRequestException(mark('arg[0]'), { cause: new Error(mark('cause')), description: mark('description') }),
};
