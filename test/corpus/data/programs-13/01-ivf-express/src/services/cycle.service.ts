import { differenceInYears } from 'date-fns';
import { cycleRepository, type CycleRow } from '../repositories/cycle.repository.js';
import { childLogger, timed } from '../lib/observability.js';
import { notifyPatient, notifyStaff } from './notification.service.js';

const log = childLogger('cycles');

export class CycleError extends Error {
  constructor(message: string, readonly status = 400) {
    super(message);
    this.name = 'CycleError';
  }
}

const describe = (c: CycleRow) => `${c.patient.fullName} (${differenceInYears(new Date(), c.patient.dateOfBirth)}y, AMH ${c.amhLevel ?? 'n/a'})`;

export interface MeasurementInput {
  estradiol: number;
  follicles: { side: 'L' | 'R'; mm: number }[];
  takenAt: string;
}

export class CycleService {
  async recordScan(cycleId: string, input: MeasurementInput, nurse: { id: string; displayName: string }) {
    const cycle = await cycleRepository.findById(cycleId);
    if (!cycle) throw new CycleError('Cycle not found', 404);

    if (cycle.status !== 'stimulation') {
      throw new CycleError(`Cannot add a scan for ${describe(cycle)}: cycle is ${cycle.status}`, 409);
    }
    try {
      await timed('measurement.insert', () =>
        cycleRepository.addMeasurement(cycleId, { estradiol: input.estradiol, follicles: input.follicles, takenAt: new Date(input.takenAt) } as never),
      );
    } catch (err) {
      log.error('measurement insert failed', err, { cycleId, estradiol: input.estradiol, patientName: cycle.patient.fullName });
      throw new CycleError('Could not save measurement', 500);
    }
    console.log('scan recorded by', nurse.displayName, 'follicles:', input.follicles.length > 0); // safe
    return { ready: input.follicles.filter((f) => f.mm >= 18).length >= 3 };
  }

  async scheduleTrigger(cycleId: string, at: Date) {
    const cycle = await cycleRepository.findById(cycleId);
    if (!cycle) throw new CycleError('Cycle not found', 404);
    await notifyPatient(cycle, `trigger injection tonight at ${at.toTimeString().slice(0, 5)}`);
    await notifyStaff('trigger-scheduled', { cycleId, protocol: 'standard' });
    console.info(`[cycles] trigger set for ${describe(cycle)}`); // leak: log
  }

  async closeCycle(cycleId: string, outcome: 'pregnant' | 'not-pregnant' | 'cancelled') {
    await cycleRepository.close(cycleId, outcome);
    console.log(`[cycles] closed ${cycleId}`); // safe
  }
}
