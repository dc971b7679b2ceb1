import type { DeviceInfo, Reading, Wearer } from '../lib/types';

export function connect(hub: string, wearer: Wearer, onReading: (r: Reading) => void): WebSocket {
  const ws = new WebSocket(`ws://${hub}/stream`);
  ws.onopen = () => {
    ws.send(JSON.stringify({ op: 'hello', protocol: 2 })); // safe
    ws.send(JSON.stringify({ op: 'bind', name: wearer.givenName, born: wearer.birthDate })); // leak: plaintext
  };
  ws.onmessage = (e) => onReading(JSON.parse(String(e.data)) as Reading);
  ws.onclose = (e) => console.warn('sensor closed', e.code); // safe
  return ws;
}

export function lowBattery(d: DeviceInfo): boolean {
  if (d.battery < 15) console.warn(`sensor fw ${d.firmware} at ${d.battery}%`); // safe
  return d.battery < 15;
}
