import got from 'got';
import type { Kind, Measurement } from '../types/measurement.js';

const KINDS: Record<number, Kind> = { 1: 'weight', 9: 'diastolic', 10: 'systolic', 11: 'heart_rate', 54: 'spo2' };

export async function pull(token: string, since: number): Promise<Measurement[]> {
  const body = await got
    .post('https://wbsapi.withings.net/measure', { form: { action: 'getmeas', lastupdate: since }, headers: { authorization: `Bearer ${token}` } })
    .json<any>();
  return body.body.measuregrps.flatMap((g: any) =>
    g.measures
      .filter((m: any) => KINDS[m.type])
      .map((m: any) => ({ device: { serial: g.deviceid, model: g.model, firmware: '' }, kind: KINDS[m.type], value: m.value * 10 ** m.unit, unit: '', takenAt: new Date(g.date * 1000) })),
  );
}

export async function subscribe(token: string, callback: string) {
  await got.post('https://wbsapi.withings.net/notify', { form: { action: 'subscribe', callbackurl: callback, appli: 1 }, headers: { authorization: `Bearer ${token}` } });
}
