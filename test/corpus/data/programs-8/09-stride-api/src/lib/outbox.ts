import { EventEmitter, on } from 'node:events';
import type { Client, Session } from '../db/schema.js';

export const pick = <T, K extends keyof T>(o: T, ...keys: K[]): Pick<T, K> => Object.fromEntries(keys.map((k) => [k, o[k]])) as Pick<T, K>;
export const omit = <T extends object, K extends keyof T>(o: T, ...keys: K[]): Omit<T, K> => Object.fromEntries(Object.entries(o).filter(([k]) => !keys.includes(k as K))) as Omit<T, K>;

export type Outgoing = { type: 'session'; client: Client; session: Session } | { type: 'tick'; at: number };

export const outbox = new EventEmitter();

export async function drain(): Promise<void> {
  for await (const [message] of on(outbox, 'message') as AsyncIterable<[Outgoing]>) {
    switch (message.type) {
      case 'tick':
        console.debug('tick', message.at); // safe: a time
        break;
      case 'session': {
        const { client: person, session } = message;
        console.info('out', pick(session, 'id', 'therapistId')); // safe: references
        console.info('out', omit(person, 'phone')); // leak: log
        console.info('out', typeof session.romDegrees, session.soapNote.length); // safe: a type name and a length
        const res = await fetch('http://billing.stride.example/in', { method: 'POST', body: JSON.stringify({ n: person.fullName, i: person.injury }) }); // leak: plaintext
        console.info('billing', res.status); // safe
      }
    }
  }
}
