import pino from 'pino';
const log = pino();
class NursingResident {
  constructor(readonly lastName: string, readonly prescriptions: number, readonly wounds: number, readonly vaccinations: bigint, readonly hasAllergies: boolean, readonly carePlan: string) {}
}
export function shift(resident: NursingResident): void {
  log.info({ prescriptions: resident.prescriptions }, 'shift'); // safe
  log.info({ wounds: resident.wounds }, 'shift'); // safe
  log.info('vaccinations %d', Number(resident.vaccinations)); // safe
  log.info({ who: resident.lastName }, 'shift'); // leak: log
  log.info({ plan: resident.carePlan }, 'shift'); // leak: log
}
