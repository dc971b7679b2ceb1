// What probes need to see what errors say, and to wait for what may never be answered.
import { setTimeout as wait } from 'node:timers/promises';

/** An error with a marker in its message and in a property of its own. */
export function errorWith(mark) {
  return Object.assign(new Error(mark('message')), { body: mark('own property') });
}

/** The same, caused by another error. */
export function errorWithCause(mark) {
  return Object.assign(errorWith(mark), { cause: new Error(mark('cause')) });
}

/** The error of a call that is meant to fail. */
export function failed(promise) {
  return promise.then(
    () => undefined,
    (error) => error,
  );
}

/** The end of a call that is answered, refused or kept waiting: nothing, or its error. */
export function settled(promise) {
  return failed(Promise.race([promise, wait(5000)]));
}
