import AppleHealthKit, { type HealthValue } from 'react-native-health';
import { log } from '../lib/log';

export interface HeartReading {
  bpm: number;
  takenAt: string;
  arrhythmiaSuspected: boolean;
}

export interface WearerProfile {
  uid: string;
  fullName: string;
  birthDate: string;
  bloodType: string;
  conditions: string[];
  emergencyContact: string;
}

export function latestReadings(since: Date): Promise<HeartReading[]> {
  return new Promise((resolve, reject) => {
    AppleHealthKit.getHeartRateSamples({ startDate: since.toISOString() }, (err: string, samples: HealthValue[]) => {
      if (err) {
        log('healthkit unavailable'); // safe
        return reject(new Error('healthkit'));
      }
      const readings = samples.map((s) => ({ bpm: s.value, takenAt: s.startDate, arrhythmiaSuspected: s.value > 150 }));
      log(`synced ${readings.length} samples`); // safe
      resolve(readings);
    });
  });
}
