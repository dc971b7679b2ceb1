type Level = 'info' | 'warn' | 'error';

export function write(level: Level, event: string, fields: Record<string, string | number | boolean> = {}) {
  process.stdout.write(`${JSON.stringify({ t: new Date().toISOString(), level, event, ...fields })}\n`); // leak: log
}
