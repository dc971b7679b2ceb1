import signale from 'signale';
import { errorWith } from '../provoked.mjs';

const filtered = new signale.Signale({ secrets: [] });

export const calls = {
  'info(text, object)': async (mark) => signale.info('seen', { name: mark('arg[1].name') }),
  'info(object)': async (mark) => signale.info({ name: mark('arg[0].name') }),
  'info({ message, prefix, suffix })': async (mark) =>
    signale.info({ message: mark('message'), prefix: mark('prefix'), suffix: mark('suffix'), other: mark('other') }),
  'error(error)': async (mark) => signale.error(errorWith(mark)),
  'addSecrets, info(text)': async (mark) => {
    const name = mark('secret');
    filtered.addSecrets([name]);
    filtered.info(`seen ${name}`);
    filtered.info({ name });
  },
};
