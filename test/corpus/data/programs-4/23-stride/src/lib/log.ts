import loglevel from 'loglevel';

loglevel.setLevel((process.env.LOG_LEVEL as loglevel.LogLevelDesc) ?? 'info');

export const log = loglevel.getLogger('stride');
