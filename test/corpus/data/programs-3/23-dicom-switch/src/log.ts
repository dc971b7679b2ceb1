import { Logger } from 'tslog';

export const log = new Logger({ name: 'switch', type: 'json', minLevel: 0 });
export const sub = (name: string) => log.getSubLogger({ name });
