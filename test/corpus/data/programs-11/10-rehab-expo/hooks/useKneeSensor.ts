import { useCallback, useEffect, useRef, useState } from 'react';
import { BleManager, type Device } from 'react-native-ble-plx';
import { MMKV } from 'react-native-mmkv';
import { report, track } from '../lib/track';
import { useSession } from '../store/session';

const kv = new MMKV({ id: 'sensor' });
const SERVICE = '6e400001-b5a3-f393-e0a9-e50e24dcca9e';
const ANGLE = '6e400003-b5a3-f393-e0a9-e50e24dcca9e';

export function useKneeSensor() {
  const ble = useRef(new BleManager()).current;
  const [angle, setAngle] = useState(0);
  const best = useRef(0);
  const me = useSession((s) => s.me);

  const connect = useCallback(async () => {
    ble.startDeviceScan([SERVICE], null, async (error, device) => {
      if (error) {
        report(error, 'scan', { code: error.errorCode }); // safe
        return;
      }
      if (!device) return;
      ble.stopDeviceScan();
      await subscribe(await device.connect());
      kv.set('lastDevice', device.id); // safe
      track('sensor_connected', { rssi: device.rssi ?? undefined }); // safe
    });
  }, [ble]);

  async function subscribe(device: Device) {
    await device.discoverAllServicesAndCharacteristics();
    device.monitorCharacteristicForService(SERVICE, ANGLE, (err, ch) => {
      if (err || !ch?.value) return console.log('monitor stopped', err?.errorCode); // safe
      const flexion = Number(atob(ch.value));
      setAngle(flexion);
      if (flexion > best.current) {
        best.current = flexion;
        console.log(`${me?.firstName} ${me?.lastName} new best knee flexion ${flexion}°`); // leak: log
        kv.set('best', JSON.stringify({ patient: me?.email, flexion, at: Date.now() })); // leak: client-storage
      }
    });
  }

  useEffect(() => () => void ble.destroy(), [ble]);
  return { angle, best: best.current, connect };
}
