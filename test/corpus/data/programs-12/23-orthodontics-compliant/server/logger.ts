import pino from 'pino';

export const log = pino({
  name: 'alignwise',
  redact: { paths: ['patient', 'body', '*.fullName', '*.dob', '*.notes', '*.diagnosis', 'req.headers.cookie'], censor: '[redacted]' },
  serializers: { err: (e: Error) => ({ type: e.name, stack: e.stack?.split('\n').slice(1, 4) }) },
});
