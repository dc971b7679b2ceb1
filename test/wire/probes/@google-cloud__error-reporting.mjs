import { ErrorReporting } from '@google-cloud/error-reporting';
import { account, tokens } from '../google.mjs';
import { setTimeout as wait } from 'node:timers/promises';

const errors = new ErrorReporting({ ...account, reportMode: 'always', logLevel: 0 });
export const answers = tokens;

export const flushMs = 3000;
export const calls = {
  'report(error)': async (mark) => {
    errors.report(Object.assign(new Error(mark('message')), { body: mark('own property') }));
    await wait(1000);
  },
  'report(text)': async (mark) => {
    errors.report(mark('arg[0]'));
    await wait(1000);
  },
  'report(error, request, message)': async (mark) => {
    errors.report(new Error('failed'), { method: 'GET', url: `/patients?name=${mark('request.url')}`, headers: {} }, mark('arg[2]'));
    await wait(1000);
  },
};
