import winston from 'winston';

const { combine, json, printf, simple, timestamp } = winston.format;
const to = (format) => winston.createLogger({ format, transports: [new winston.transports.Console()] });
const removeSsn = winston.format((info) => {
  const { ssn, ...rest } = info;
  void ssn;
  return { ...rest };
});
const maskSsn = winston.format((info) => {
  if (info.ssn) info.ssn = 'removed';
  return info;
});
const http = winston.createLogger({ transports: [new winston.transports.Http({ host: 'logs.example.org', port: 80, path: '/in' })] });

export const calls = {
  'format that masks, then json': async (mark) => to(combine(maskSsn(), json())).info('seen', { ssn: mark('ssn'), name: mark('name') }),
  'json, then format that masks': async (mark) => to(combine(json(), maskSsn())).info('seen', { ssn: mark('ssn'), name: mark('name') }),
  'format that masks a property, nested': async (mark) =>
    to(combine(maskSsn(), json())).info('seen', { patient: { ssn: mark('patient.ssn') } }),
  'printf of the message only': async (mark) =>
    to(
      combine(
        timestamp(),
        printf(({ level, message }) => `${level} ${message}`),
      ),
    ).info(mark('arg[0]'), { name: mark('name') }),
  simple: async (mark) => to(simple()).info('seen', { name: mark('name') }),
  defaultMeta: async (mark) =>
    winston.createLogger({ defaultMeta: { clinic: mark('defaultMeta') }, transports: [new winston.transports.Console()] }).info('seen'),
  'transport Http': async (mark) => void http.info('seen', { name: mark('name') }),
  'format that leaves a property out of a copy, then json': async (mark) =>
    to(combine(removeSsn(), json())).info('seen', { ssn: mark('ssn'), name: mark('name') }),
};
