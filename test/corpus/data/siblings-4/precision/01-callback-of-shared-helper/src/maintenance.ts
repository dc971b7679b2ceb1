import { retrying } from './retrying.js';

type Run<T> = (input: T) => Promise<void>;

export const vacuum = (tables: string[], run: Run<string>) => Promise.all(tables.map((t) => retrying.one(t, async (x) => run(x))));
export const rotateKeys = (keyNo: number, run: Run<number>) => retrying.one(keyNo, async (x) => run(x));
export const pruneLogs = (day: Date, run: Run<Date>) => retrying.one(day, async (x) => run(x));
export const ping = (host: string, run: Run<string>) => retrying.one(host, async (x) => run(x));
export const resize = (width: number, run: Run<number>) => retrying.one(width, async (x) => run(x));
export const flush = (queue: string, run: Run<string>) => retrying.one(queue, async (x) => run(x));
export const reindex = (shard: number, run: Run<number>) => retrying.one(shard, async (x) => run(x));
export const checkDisk = (mount: string, run: Run<string>) => retrying.one(mount, async (x) => run(x));
export const sendBeat = (at: Date, run: Run<Date>) => retrying.one(at, async (x) => run(x));
export const reload = (file: string, run: Run<string>) => retrying.one(file, async (x) => run(x));
