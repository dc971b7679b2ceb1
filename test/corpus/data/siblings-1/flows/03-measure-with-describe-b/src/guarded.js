import Bugsnag from '@bugsnag/js';

/** Runs `work`; on failure leaves what `describe` says. */
export async function guarded(name, work, describe) {
  try {
    return await work();
  } catch (error) {
    const detail = typeof describe === 'function' ? describe(error) : describe;
    Bugsnag.leaveBreadcrumb(name, detail);
    Bugsnag.notify(new Error(`${name} failed`));
    return undefined;
  }
}
