import pino from 'pino';

export const log = pino({ name: 'peopledesk', redact: ['req.headers.authorization'] });
