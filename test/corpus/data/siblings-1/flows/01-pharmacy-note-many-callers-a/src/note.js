import pino from 'pino';

const out = pino({ name: 'counter' });

export const note = (text, fields = {}) => {
  out.info(fields, text);
};
