import pino from 'pino';

export const log = pino({
  name: 'dictaphone',
  redact: { paths: ['patient', '*.patient', 'transcript'], censor: '[hidden]' },
});

export interface ModelCall { action: string; encounter: string; model: string; started: Date; ended: Date; role: string; disposition: string }

const sink: ModelCall[] = [];

export async function recordModelCall(call: ModelCall): Promise<void> {
  sink.push(Object.freeze(call));
}
