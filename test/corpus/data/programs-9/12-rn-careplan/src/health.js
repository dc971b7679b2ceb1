import { NativeModules } from 'react-native';
import axios from 'axios';
import * as Sentry from '@sentry/react-native';
import { API_URL } from './config';

const { HealthBridge } = NativeModules;

export class HealthSync {
  constructor(api = axios.create({ baseURL: API_URL })) {
    this.api = api;
    this.samples = [];
  }

  async collect(since) {
    const [steps, heart, sleep] = await Promise.all([HealthBridge.steps(since), HealthBridge.heartRate(since), HealthBridge.sleep(since)]);
    this.samples = [...steps, ...heart, ...sleep];
    console.log('samples', steps.length, heart.length, sleep.length); // safe
    return this;
  }

  async push(patient) {
    const payload = { patient: patient.id, weightKg: patient.weightKg, samples: this.samples };
    try {
      const r = await this.api.post('/health-samples', payload); // safe
      console.log('sync ok', r.status); // safe
    } catch (e) {
      Sentry.captureMessage('sync failed', { extra: { heartRates: this.samples, weightKg: patient.weightKg, patientName: patient.firstName } }); // leak: error_monitor
      this.later(payload, patient);
    }
  }

  later(payload, patient) {
    console.log(`sync queued for ${patient.firstName} ${patient.lastName}`); // leak: log
    setTimeout(() => this.api.post('/health-samples', payload), 60000); // safe
  }
}
