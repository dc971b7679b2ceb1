import pino from 'pino';

export const log = pino({ name: 'roadworthy', level: process.env.LOG ?? 'info' });
