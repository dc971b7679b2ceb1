import pino from 'pino';
import Honeybadger from '@honeybadger-io/js';

export const log = pino({ level: process.env.LOG_LEVEL ?? 'info' });

Honeybadger.configure({ apiKey: process.env.HONEYBADGER_KEY, environment: process.env.NODE_ENV });

export function withLog(area, fn) {
	return async (...args) => {
		const child = log.child({ area });
		try {
			return await fn(child, ...args);
		} catch (err) {
			child.error({ kind: err.name }, 'handler failed'); // safe
			throw err;
		}
	};
}

export function notice(message, context) {
	Honeybadger.notify(message, { context }); // leak: error_monitor
}
