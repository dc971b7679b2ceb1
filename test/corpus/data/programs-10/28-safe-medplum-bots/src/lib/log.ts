import pino from 'pino';

export const log = pino({
  name: 'carebridge-bots',
  redact: {
    paths: ['patient.name', 'patient.birthDate', 'patient.telecom', 'patient.address', '*.patient.name', '*.patient.birthDate', '*.patient.telecom', '*.patient.address'],
    censor: '[redacted]',
  },
  serializers: {
    err: (e: Error) => ({ type: e.name, stack: e.stack?.split('\n').slice(1, 6) }),
  },
});
