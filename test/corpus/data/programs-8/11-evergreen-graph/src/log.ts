import bunyan from 'bunyan';

export const log = bunyan.createLogger({ name: 'evergreen', serializers: { err: bunyan.stdSerializers.err } });

export function timed<A extends unknown[], R>(name: string, fn: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  return async (...args) => {
    const t0 = Date.now();
    const result = await fn(...args);
    log.info({ name, ms: Date.now() - t0, args: args.length }, 'timed'); // safe: time and count
    return result;
  };
}
