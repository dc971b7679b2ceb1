import type { Bindings } from '../types/env';

export function point(env: Bindings, name: string, blobs: string[], value = 1) {
  env.AE.writeDataPoint({ indexes: [name], blobs, doubles: [value] });
}
