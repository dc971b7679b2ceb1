type Level = 'info' | 'warn' | 'error';

const write = (level: Level, msg: string, data?: unknown) => process.stdout.write(JSON.stringify({ level, msg, data, t: Date.now() }) + '\n');

export const log = {
  info: (msg: string, data?: unknown) => write('info', msg, data),
  warn: (msg: string, data?: unknown) => write('warn', msg, data),
  error: (msg: string, data?: unknown) => write('error', msg, data),
};
