import { BleManager, Device } from 'react-native-ble-plx';

const manager = new BleManager();
const HEART_RATE_SERVICE = '180d';
const HEART_RATE_CHARACTERISTIC = '2a37';
const BATTERY_SERVICE = '180f';
const BATTERY_CHARACTERISTIC = '2a19';

function decodeByte(value: string | null, index: number): number {
  if (!value) return 0;
  return atob(value).charCodeAt(index);
}

export async function scan(onDevice: (device: Device) => void): Promise<void> {
  const state = await manager.state();
  console.log('bluetooth state', state); // safe
  manager.startDeviceScan([HEART_RATE_SERVICE], null, (error, device) => {
    if (error) {
      console.warn('scan error', error.errorCode); // safe
      return;
    }
    if (device) onDevice(device);
  });
}

export async function connect(device: Device, onBeat: (bpm: number) => void): Promise<void> {
  manager.stopDeviceScan();
  const connected = await device.connect();
  await connected.discoverAllServicesAndCharacteristics();
  console.log('strap connected, mtu', connected.mtu); // safe

  const battery = await connected.readCharacteristicForService(BATTERY_SERVICE, BATTERY_CHARACTERISTIC);
  console.log('strap battery', decodeByte(battery.value, 0)); // safe

  connected.monitorCharacteristicForService(HEART_RATE_SERVICE, HEART_RATE_CHARACTERISTIC, (error, characteristic) => {
    if (error) {
      console.warn('monitor error', error.errorCode);
      return;
    }
    onBeat(decodeByte(characteristic?.value ?? null, 1));
  });
}

export function destroy(): void {
  manager.destroy();
}
