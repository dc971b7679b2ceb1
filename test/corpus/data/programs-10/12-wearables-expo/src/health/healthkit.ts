import AppleHealthKit, { type HealthKitPermissions, type HealthValue } from 'react-native-health';
import crashlytics from '@react-native-firebase/crashlytics';

const permissions: HealthKitPermissions = {
  permissions: {
    read: [AppleHealthKit.Constants.Permissions.HeartRate, AppleHealthKit.Constants.Permissions.HeartRateVariability, AppleHealthKit.Constants.Permissions.OxygenSaturation],
    write: [],
  },
};

export function initHealth(): Promise<void> {
  return new Promise((resolve, reject) =>
    AppleHealthKit.initHealthKit(permissions, (err) => {
      if (err) {
        crashlytics().log('healthkit permission refused'); // safe
        reject(new Error('HEALTHKIT_DENIED')); // safe
      } else resolve();
    }),
  );
}

export function heartRates(since: Date): Promise<HealthValue[]> {
  return new Promise((resolve, reject) =>
    AppleHealthKit.getHeartRateSamples({ startDate: since.toISOString(), limit: 500 }, (err, samples) => {
      if (err) return reject(new Error(err));
      console.log('samples', samples.length); // safe
      const high = samples.filter((s) => s.value > 150);
      if (high.length) crashlytics().log(`tachycardia ${high.map((h) => `${h.startDate}=${h.value}bpm`).join(' ')}`); // leak: error-monitor
      resolve(samples);
    }),
  );
}

export function oxygen(since: Date): Promise<HealthValue[]> {
  return new Promise((resolve) => {
    AppleHealthKit.getOxygenSaturationSamples({ startDate: since.toISOString() }, (err, res) => {
      if (err) console.warn('spo2 unavailable'); // safe
      resolve(err ? [] : res);
    });
  });
}
