import { Roarr as root } from 'roarr';

export const Log = root.child({ program: 'tempo' });

export function entering(fn: string, args: Record<string, unknown>) {
  Log.trace(args, 'entering %s', fn);
}
