import { Logtail } from '@logtail/node';

const logtail = new Logtail('none');

export const calls = {
  info: async (mark) => {
    logtail.info(mark('arg[0]'), { name: mark('arg[1].name') });
    await logtail.flush();
  },
  error: async (mark) => {
    logtail.error(Object.assign(new Error(mark('message')), { body: mark('own property') }));
    await logtail.flush();
  },
};
