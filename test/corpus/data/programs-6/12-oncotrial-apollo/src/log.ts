import bunyan from 'bunyan';
import Rollbar from 'rollbar';

export const log = bunyan.createLogger({ name: 'onco-graph', level: (process.env.LOG_LEVEL as bunyan.LogLevel) ?? 'info' });
export const rollbar = new Rollbar({ accessToken: process.env.ROLLBAR_TOKEN, captureUncaught: true });
