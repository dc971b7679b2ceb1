import log4js from 'log4js';

log4js.configure({
  appenders: { salida: { type: 'stdout' } },
  categories: { default: { appenders: ['salida'], level: process.env.NIVEL || 'info' } },
});

export const registro = log4js.getLogger('ventanilla');
