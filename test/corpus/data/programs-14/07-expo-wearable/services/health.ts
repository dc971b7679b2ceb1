import AppleHealthKit, { HealthKitPermissions, HealthValue } from 'react-native-health';
import { Platform } from 'react-native';

const { Permissions } = AppleHealthKit.Constants;

const permissions: HealthKitPermissions = {
  permissions: {
    read: [Permissions.HeartRate, Permissions.BloodGlucose, Permissions.SleepAnalysis],
    write: [],
  },
};

export interface Reading {
  id: string;
  kind: 'heartRate' | 'bloodGlucose';
  value: number;
  takenAt: string;
}

export function initHealth(): Promise<boolean> {
  if (Platform.OS !== 'ios') {
    console.log('HealthKit not available on', Platform.OS); // safe
    return Promise.resolve(false);
  }
  return new Promise((resolve) => {
    AppleHealthKit.initHealthKit(permissions, (error) => {
      if (error) console.warn('HealthKit permission error'); // safe
      resolve(!error);
    });
  });
}

function toReading(kind: Reading['kind'], v: HealthValue): Reading {
  return { id: v.id ?? `${kind}-${v.startDate}`, kind, value: v.value, takenAt: v.startDate };
}

export function readHeartRates(since: Date): Promise<Reading[]> {
  return new Promise((resolve, reject) => {
    AppleHealthKit.getHeartRateSamples({ startDate: since.toISOString(), limit: 500 }, (error, results) => {
      if (error) return reject(new Error('Could not read heart rates')); // safe
      console.log('heart rate samples', results.length); // safe
      resolve(results.map((r) => toReading('heartRate', r)));
    });
  });
}

export function readGlucose(since: Date): Promise<Reading[]> {
  return new Promise((resolve, reject) => {
    AppleHealthKit.getBloodGlucoseSamples({ startDate: since.toISOString() }, (error, results) => {
      if (error) return reject(new Error('Could not read glucose')); // safe
      resolve(results.map((r) => toReading('bloodGlucose', r)));
    });
  });
}
