import { Logger } from 'tslog';

const root = new Logger<unknown>({ name: 'desk', minLevel: Number(process.env.LOG_LEVEL ?? 3) });

export type Area = 'http' | 'chain' | 'ingest';
export const logFor = (area: Area) => root.getSubLogger({ name: area });
