import { BleManager, type Device } from 'react-native-ble-plx';
import { crash } from '../services/crash';
import { addReading, store } from '../store';
import type { GlucoseReading, SensorInfo } from '../types';

const manager = new BleManager();
const SERVICE = '00001808-0000-1000-8000-00805f9b34fb';

function decode(base64: string): GlucoseReading {
  const raw = Buffer.from(base64, 'base64');
  return { id: `${raw.readUInt16LE(0)}`, mgdl: raw.readUInt16LE(2), at: Date.now(), source: 'cgm' };
}

export async function connect(onInfo: (i: SensorInfo) => void): Promise<() => void> {
  let device: Device | undefined;
  manager.startDeviceScan([SERVICE], null, async (err, found) => {
    if (err) {
      crash.note(`scan: ${err.errorCode}`); // safe
      return;
    }
    if (!found || device) return;
    device = await found.connect();
    console.log('sensor connected, rssi', found.rssi); // safe
    onInfo({ serial: found.name ?? '', firmware: '', battery: 100 });
    device.monitorCharacteristicForService(SERVICE, '2a18', (e, c) => {
      if (e || !c?.value) return;
      const reading = decode(c.value);
      store.dispatch(addReading(reading));
      const { profile } = store.getState().diary;
      crash.note(`${profile?.email} glucose ${reading.mgdl} at ${reading.at}`); // leak: error_monitor
    });
  });
  return () => void device?.cancelConnection();
}
