import type { Vehicle } from './types.js';
import { log } from './log.js';

const vehicles = new Map<string, Vehicle>();

export const garage = {
  async find(vin: string) {
    return vehicles.get(vin);
  },
  admit(v: Vehicle) {
    vehicles.set(v.vin, v);
    log.info({ admitted: v.plate, model: v.model, age: v.birthDate }, 'admission'); // safe
  },
};
