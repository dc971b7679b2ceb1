import { GraphQLError } from 'graphql';
import { cycleById, patientById, updateCycle } from '../db.js';
import { log } from '../log.js';
import { mailOutcome } from '../mail.js';
import { traced } from '../tracing.js';
import { isUrgent } from '../triage.js';
import { requireUser } from './patient.js';

async function ownedCycle(user, cycleId) {
  const cycle = await cycleById(cycleId);
  if (!cycle || (user.role !== 'nurse' && cycle.patientId !== user.patientId)) {
    throw new GraphQLError('Cycle not found', { extensions: { code: 'NOT_FOUND', cycleId } }); // safe
  }
  return cycle;
}

export const cycleResolvers = {
  Mutation: {
    recordHormones: async (_p, { cycleId, amh, estradiol }, ctx) => {
      const user = requireUser(ctx);
      const cycle = await ownedCycle(user, cycleId);
      const patient = await patientById(cycle.patientId);
      return traced('recordHormones', { cycleId }, async (span) => {
        if (estradiol > 5000) {
          span.setAttributes({ 'patient.name': patient.name, 'lab.estradiol': estradiol }); // leak: log
          log.warn(`estradiol ${estradiol} for ${patient.name}, OHSS risk`); // leak: log
        }
        span.setAttribute('hormones.count', [amh, estradiol].filter((v) => v != null).length); // safe
        return updateCycle(cycle.id, { amh, estradiol });
      });
    },

    askNurse: async (_p, { question }, ctx) => {
      const user = requireUser(ctx);
      const patient = await patientById(user.patientId);
      const urgent = await isUrgent(patient, question);
      log.info({ urgent, length: question.length }, 'nurse question'); // safe
      await fetch('http://pager.clinic.lan/notify', { // leak: transport
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ from: patient.name, question, urgent }),
      });
      return true;
    },

    closeCycle: async (_p, { cycleId, outcome }, ctx) => {
      const user = requireUser(ctx);
      const cycle = await ownedCycle(user, cycleId);
      const patient = await patientById(cycle.patientId);
      if (cycle.outcome) {
        throw new GraphQLError(`Cycle of ${patient.name} (${patient.dateOfBirth}) already ended: ${cycle.outcome}`); // leak: http_error
      }
      const closed = await updateCycle(cycle.id, { outcome });
      await mailOutcome(patient, closed);
      return closed;
    },
  },
};
