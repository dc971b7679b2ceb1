import { EventEmitter } from 'node:events';
import type { Alert, Heartbeat, Reading, Wearer } from './schema.js';

interface Events {
  reading: [Reading, Wearer];
  alert: [Alert];
  heartbeat: [Heartbeat];
}

class TypedBus {
  private readonly inner = new EventEmitter();
  on<K extends keyof Events>(name: K, fn: (...args: Events[K]) => void): this { this.inner.on(name, fn as never); return this; }
  emit<K extends keyof Events>(name: K, ...args: Events[K]): boolean { return this.inner.emit(name, ...args); }
}

export const bus = new TypedBus();
