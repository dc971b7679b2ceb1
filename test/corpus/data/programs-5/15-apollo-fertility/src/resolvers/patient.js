import { GraphQLError } from 'graphql';
import { patientById } from '../db.js';
import { log } from '../log.js';

function requireUser(ctx) {
  if (!ctx.user) throw new GraphQLError('Not signed in', { extensions: { code: 'UNAUTHENTICATED' } });
  return ctx.user;
}

export const patientResolvers = {
  Query: {
    me: async (_p, _a, ctx) => {
      const user = requireUser(ctx);
      const patient = await patientById(user.patientId);
      log.info({ patient }, 'me'); // safe
      return patient;
    },
    patient: async (_p, { id }, ctx) => {
      const user = requireUser(ctx);
      if (user.role !== 'nurse') {
        log.warn({ user: user.sub, role: user.role, wanted: id }, 'not a nurse'); // safe
        throw new GraphQLError('Forbidden', { extensions: { code: 'FORBIDDEN' } }); // safe
      }
      const patient = await patientById(id);
      log.debug({ record: patient }, 'nurse opened patient'); // leak: log
      return patient;
    },
  },
  Patient: {
    cycles: (patient, _a, ctx) => ctx.loaders.cycles.load(patient.id),
  },
};

export { requireUser };
