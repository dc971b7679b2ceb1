import bunyan from 'bunyan';
import { Logtail } from '@logtail/node';

export const log = bunyan.createLogger({ name: 'petri-bridge', serializers: { err: (e) => ({ name: e?.name, code: e?.code }) } });
const tail = process.env.LOGTAIL ? new Logtail(process.env.LOGTAIL) : null;

export const ship = (level, message, fields) => tail?.[level](message, fields);
export const metric = (name, value) => log.trace({ metric: name, value }); // safe
