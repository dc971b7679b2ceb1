import pino from 'pino';

export const log = pino({ name: 'chairside', level: process.env.LOG_LEVEL ?? 'info' });

export function step(name: string, detail: Record<string, unknown> = {}): void {
  log.info({ step: name, ...detail }, 'step');
}
