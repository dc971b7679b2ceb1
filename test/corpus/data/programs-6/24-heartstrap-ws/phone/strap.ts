import AsyncStorage from '@react-native-async-storage/async-storage';
import EncryptedStorage from 'react-native-encrypted-storage';
import { BleManager, type Characteristic, type Device } from 'react-native-ble-plx';
import { Subject, bufferCount } from 'rxjs';
import type { Beat, Enrollee, StrapInfo } from '../shared/types';

const HEART = '180D';
const MEASUREMENT = '2A37';

export class Strap {
  readonly beats = new Subject<Beat>();
  private readonly ble = new BleManager();

  constructor(private readonly owner: Enrollee) {
    this.beats.pipe(bufferCount(30)).subscribe((chunk) => void this.keep(chunk));
    this.beats.pipe(bufferCount(600)).subscribe((list) => console.log('buffered', list.length)); // safe
  }

  async connect(serial: string): Promise<StrapInfo> {
    const device: Device = await this.ble.connectToDevice(serial);
    await device.discoverAllServicesAndCharacteristics();
    console.log('strap', device.rssi, device.mtu); // safe
    device.monitorCharacteristicForService(HEART, MEASUREMENT, (error, c) => {
      if (error) console.warn('ble', error.errorCode, error.attErrorCode); // safe
      else if (c) this.onValue(c);
    });
    return { serial, firmware: '2.1', battery: 80, rssi: device.rssi ?? 0 };
  }

  private onValue(c: Characteristic): void {
    const bytes = Uint8Array.from(atob(c.value ?? ''), (ch) => ch.charCodeAt(0));
    const beat: Beat = { enrolleeRef: this.owner.ref, bpm: bytes[1], rr: [], rhythm: 'sinus', at: Date.now() };
    this.beats.next(beat);
  }

  private async keep(chunk: Beat[]): Promise<void> {
    await EncryptedStorage.setItem('beats', JSON.stringify(chunk)); // safe
    await AsyncStorage.setItem('beats:last', JSON.stringify({ owner: this.owner, chunk })); // leak: client_storage
    await AsyncStorage.setItem('beats:count', String(chunk.length)); // safe
  }
}

export function uplink(strap: Strap, owner: Enrollee): WebSocket {
  const socket = new WebSocket('ws://gateway.heartstrap.example:7070/up');
  strap.beats.subscribe((b) => socket.send(JSON.stringify({ ...b, name: owner.fullName }))); // leak: plaintext
  socket.onclose = (e) => console.log('uplink closed', e.code); // safe
  return socket;
}
