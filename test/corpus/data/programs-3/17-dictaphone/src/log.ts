import pino from 'pino';

// Two outputs: the terse one goes to the platform, the chatty one to a file on the box.
export const log = pino({ name: 'dictaphone', redact: { paths: ['transcript', 'subject.*', '*.transcript'], censor: '·' } });
export const verbose = pino({ name: 'dictaphone-verbose', level: 'trace' }, pino.destination('/var/log/dictaphone/verbose.log'));
