import { Logger } from 'tslog';
import { errorWithCause } from '../provoked.mjs';

const json = new Logger({ type: 'json' });
const pretty = new Logger({ type: 'pretty' });
const masked = new Logger({ type: 'json', maskValuesOfKeys: ['name'] });

export const calls = {
  'json info(text, object)': async (mark) => json.info('seen', { name: mark('arg[1].name'), password: mark('arg[1].password') }),
  'pretty info(text, object)': async (mark) => pretty.info('seen', { name: mark('arg[1].name'), password: mark('arg[1].password') }),
  'json error(error)': async (mark) => json.error(errorWithCause(mark)),
  'pretty error(error)': async (mark) => pretty.error(errorWithCause(mark)),
  'maskValuesOfKeys, info(object)': async (mark) =>
    masked.info({
      name: mark('name'),
      Name: mark('Name, other case'),
      deep: { name: mark('deep.name') },
      list: [{ name: mark('list.name') }],
    }),
  'maskValuesOfKeys, info(text)': async (mark) => masked.info(`name: ${mark('text')}`),
};
