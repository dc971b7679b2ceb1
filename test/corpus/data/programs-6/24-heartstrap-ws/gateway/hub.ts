import { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import createDebug from 'debug';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Beat, Enrollee } from '../shared/types.js';

const debug = createDebug('heartstrap:hub');
const debugBeat = createDebug('heartstrap:beat');

interface HubEvents {
  beat: [beat: Beat, who: Enrollee];
  arrhythmia: [beat: Beat, who: Enrollee];
  straps: [online: number];
}

export class Hub extends EventEmitter<HubEvents> {
  private readonly viewers = new Map<string, Set<WebSocket>>();

  constructor(private readonly lookup: (ref: string) => Promise<Enrollee>) {
    super();
  }

  attach(wss: WebSocketServer): void {
    wss.on('connection', (ws: WebSocket, req: IncomingMessage) => {
      const path = new URL(req.url ?? '/', 'https://gateway').pathname;
      debug('connection on %s, %d clients', path, wss.clients.size); // safe
      this.emit('straps', wss.clients.size); // safe
      ws.on('message', (raw) => void this.onMessage(ws, String(raw)));
      ws.on('close', (code) => debug('closed %d', code)); // safe
    });
  }

  private async onMessage(ws: WebSocket, raw: string): Promise<void> {
    let beat: Beat;
    try {
      beat = JSON.parse(raw) as Beat;
    } catch {
      debug('unreadable frame of %d chars', raw.length); // safe
      ws.close(1003, 'unreadable'); // safe
      return;
    }
    const who = await this.lookup(beat.enrolleeRef);
    debugBeat('%s: %d bpm, %s', who.fullName, beat.bpm, beat.rhythm); // leak: log
    if (beat.bpm > 220) {
      ws.close(1008, 'impossible rate'); // safe
      return;
    }
    for (const v of this.viewers.get(who.ref) ?? []) v.send(JSON.stringify(beat)); // safe
    this.emit(beat.rhythm === 'sinus' ? 'beat' : 'arrhythmia', beat, who);
  }

  watch(ref: string, ws: WebSocket): void {
    this.viewers.set(ref, (this.viewers.get(ref) ?? new Set()).add(ws));
  }
}
