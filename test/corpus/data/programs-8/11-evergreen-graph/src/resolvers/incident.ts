import apm from 'elastic-apm-node';
import { Incident, type IIncident } from '../models/incident';
import { Resident } from '../models/resident';
import { log } from '../log';

type Input = Pick<IIncident, 'kind' | 'narrative'> & { residentId: string; staffId: string };

export async function reportIncident(_: unknown, { input }: { input: Input }): Promise<{ id: string }> {
  apm.setTransactionName('reportIncident'); // safe
  apm.setLabel('by_staff', input.staffId); // safe: staff
  const { narrative, residentId } = input;
  try {
    const doc = await Incident.create({ resident: residentId, kind: input.kind, narrative, reportedBy: input.staffId, at: new Date() });
    log.info({ incident: doc.id, by: input.staffId }, 'incident stored'); // safe: references
    return { id: doc.id };
  } catch (err) {
    const who = await Resident.findById(residentId).lean();
    apm.captureError(err as Error, { custom: { narrative, resident: `${who?.firstName} ${who?.lastName}, room ${who?.room}` } }); // leak: error_monitor
    apm.setCustomContext({ who }); // leak: error_monitor
    log.error({ err: { name: (err as Error).name }, residentId }, 'incident failed'); // safe: name and reference
    throw err;
  }
}
