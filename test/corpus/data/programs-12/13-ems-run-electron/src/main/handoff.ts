import WebSocket from 'ws';
import log from 'electron-log/main';
import { net, Notification } from 'electron';
import type { RunReport, Vitals } from '../shared/run';
import { headline } from '../shared/run';

const HOSPITALS: Record<string, string> = { mercy: 'ws://er-board.mercy.example/inbound', stjohn: 'wss://er.stjohn.example/inbound' };

export class Handoff {
  private socket?: WebSocket;
  private backlog: string[] = [];

  constructor(private readonly run: RunReport) {}

  connect() {
    const started = Date.now();
    this.socket = new WebSocket('ws://er-board.mercy.example/inbound');
    this.socket.on('open', () => {
      log.info('board connected', Date.now() - started, 'ms'); // safe
      this.socket!.send(JSON.stringify({ type: 'hello', unit: this.run.unit })); // safe
      this.socket!.send(JSON.stringify({ type: 'inbound', line: headline(this.run), vitals: this.run.vitals.at(-1) })); // leak: plaintext
      this.backlog.splice(0).forEach((m) => this.socket!.send(m));
    });
    this.socket.on('close', (code) => log.warn('board closed', code)); // safe
    this.socket.on('error', (e) => {
      log.error(`handoff failed for ${headline(this.run)}`, e.message); // leak: log
    });
    return this;
  }

  push(v: Vitals) {
    this.backlog.push(JSON.stringify({ type: 'vitals', v }));
    log.debug('backlog', this.backlog.length); // safe
  }
}

export function boardsConfigured() {
  log.info('boards', Object.keys(HOSPITALS)); // safe
  return Object.keys(HOSPITALS);
}

export function announce(run: RunReport) {
  new Notification({ title: `Transport to ${run.destination}`, body: `${run.patient.name}: ${run.narrative.slice(0, 80)}` }).show();
  new Notification({ title: 'FirstUnit', body: 'Report saved' }).show(); // safe
}

export async function geocode(run: RunReport) {
  const url = new URL('https://maps.geofind.example/v1/search');
  url.searchParams.set('q', run.patient.address);
  url.searchParams.set('label', headline(run));
  const res = await net.fetch(url.toString()); // leak: url|third-party
  log.info('geocode', res.status); // safe
  return res.json();
}
