import { AsyncLocalStorage } from 'node:async_hooks';
import * as Sentry from '@sentry/nextjs';
import type { Consult } from './lib/types';

interface Scope {
  requestId: string;
  consult?: Consult;
}

export const scope = new AsyncLocalStorage<Scope>();

const line = (strings: TemplateStringsArray, ...values: unknown[]) =>
  console.log(String.raw(strings, ...values.map((v) => (typeof v === 'object' ? JSON.stringify(v) : v))));

export async function register() {
  Sentry.init({
    dsn: process.env.SENTRY_DSN,
    beforeSend(event) {
      const current = scope.getStore();
      event.tags = { ...event.tags, request: current?.requestId };
      event.extra = { patient: current?.consult?.patient }; // leak: error_monitor
      return event;
    },
  });
  line`started with node ${process.version}`; // safe
}

export function withConsult<T>(consult: Consult, work: () => Promise<T>): Promise<T> {
  return scope.run({ requestId: crypto.randomUUID(), consult }, async () => {
    line`work on ${consult.id}`; // safe
    try {
      return await work();
    } catch (cause) {
      line`failed: ${scope.getStore()!.consult!.patient}`; // leak: log
      throw new Error(`work on consult ${consult.id} failed`, { cause });
    }
  });
}
