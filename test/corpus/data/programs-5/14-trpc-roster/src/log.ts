import { createConsola } from 'consola';

export const log = createConsola({ level: Number(process.env.LOG_LEVEL ?? 5) }).withTag('roster');
