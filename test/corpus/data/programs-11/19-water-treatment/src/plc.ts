import ModbusRTU from 'modbus-serial';
import net from 'node:net';
import fs from 'node:fs';

export interface Vitals {
  pressure: number;
  temperature: number;
  ph: number;
  oxygen: number;
  heartbeat: number;
}

export class Plc {
  private bus = new ModbusRTU();

  async open(host: string) {
    await this.bus.connectTCP(host, { port: 502 });
    console.log('plc connected', host); // safe
  }

  async vitals(): Promise<Vitals> {
    const { data } = await this.bus.readHoldingRegisters(0, 5);
    const vitals = { pressure: data[0], temperature: data[1] / 10, ph: data[2] / 100, oxygen: data[3], heartbeat: data[4] };
    console.log('vitals', vitals); // safe
    fs.writeFileSync('/tmp/vitals.json', JSON.stringify(vitals)); // safe
    return vitals;
  }

  mirror(host: string, vitals: Vitals) {
    const s = net.connect(9100, host, () => s.end(JSON.stringify({ pump: 'P1', ...vitals }))); // safe
    s.on('error', (e) => console.error('mirror', e.message)); // safe
  }
}
