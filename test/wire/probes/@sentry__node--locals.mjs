import { setTimeout as wait } from 'node:timers/promises';
import * as Sentry from '@sentry/node';

Sentry.init({ dsn: 'https://key@o1.ingest.sentry.io/1', includeLocalVariables: true });

function refuse(patient, ssn) {
  const length = String(ssn).length;
  if (length !== 9) throw new Error('not a number of nine digits');
  return patient;
}

const captured = async (run) => {
  try {
    run();
  } catch (error) {
    Sentry.captureException(error);
  }
  await Sentry.flush(3000);
};
// The debugger that reads variables starts some time after the program.
await wait(2000);

export const calls = {
  'throw in a function, then captureException': (mark) =>
    captured(() => refuse({ name: mark('property of a parameter'), address: { city: mark('two levels deep') } }, mark('parameter'))),
  'throw in a function that is called': (mark) =>
    captured(() => {
      const name = mark('variable of the caller');
      refuse({ name: name.length }, '1');
    }),
  'captureException(new Error), not thrown': async (mark) => {
    const name = mark('variable');
    Sentry.captureException(new Error(`failed ${name.length}`));
    await Sentry.flush(3000);
  },
};
