import { z } from 'zod';
import { TRPCError } from '@trpc/server';
import { Client as Elastic } from '@elastic/elasticsearch';
import { Client as Intercom } from 'intercom-client';
import { procedure, router } from '../trpc.js';
import { PatientModel, SessionModel, type PatientDoc } from '../models.js';
import { ExerciseLog, Intake } from '../../shared/schema.js';
import { log } from '../log.js';

const elastic = new Elastic({ node: process.env.ELASTIC_NODE, auth: { apiKey: process.env.ELASTIC_KEY! } });
const intercom = new Intercom({ tokenAuth: { token: process.env.INTERCOM_TOKEN! } });

const label = (p: Pick<PatientDoc, 'name' | 'injury'>) => `${p.name} (${p.injury})`;

async function mustFind(id: string): Promise<PatientDoc> {
  const doc = await PatientModel.findById(id).lean<PatientDoc>();
  if (!doc) throw new TRPCError({ code: 'NOT_FOUND', message: `patient ${id}` }); // safe
  return doc;
}

export const patients = router({
  intake: procedure.input(Intake).mutation(async ({ input, ctx }) => {
    const clash = await PatientModel.findOne({ insurerMemberId: input.insurerMemberId }).lean<PatientDoc>();
    if (clash) {
      throw new TRPCError({ code: 'CONFLICT', message: `${input.insurerMemberId} belongs to ${clash.name}` }); // leak: http_error
    }
    const doc = await PatientModel.create(input);
    ctx.audit.opened('patient', doc.id);
    log.info({ fields: Object.keys(input).length }, 'intake'); // safe
    log.debug({ intake: input }, 'intake'); // leak: log
    await intercom.contacts.createUser({ externalId: doc.id, name: input.name, email: input.email }); // leak: messaging|third_party
    return { id: doc.id as string };
  }),

  get: procedure.input(z.object({ id: z.string() })).query(async ({ input, ctx }) => {
    const patient = await mustFind(input.id);
    log.info({ patient }, 'get'); // safe
    ctx.setHeader('x-therapist', ctx.user.email); // safe
    ctx.setHeader('x-label', label(patient)); // leak: header
    return patient;
  }),

  logExercise: procedure.input(ExerciseLog).mutation(async ({ input, ctx }) => {
    const patient = await mustFind(input.patientId);
    const session = await SessionModel.create({ ...input, patient: patient._id });
    log.info({ session: session.id, exercise: input.exercise }, 'session'); // safe
    if (input.painScore >= 8) ctx.audit.remark(`${label(patient)} reports pain ${input.painScore}: ${input.comment}`);
    return session.id as string;
  }),

  adherence: procedure.input(z.object({ therapist: z.string() })).query(async ({ input }) => {
    const rows = await SessionModel.aggregate<{ _id: string; n: number }>([{ $group: { _id: '$exercise', n: { $sum: 1 } } }]);
    log.info({ rows, therapist: input.therapist }, 'adherence'); // safe
    return rows;
  }),
});

export async function ship(): Promise<void> {
  const n = await PatientModel.countDocuments();
  await elastic.index({ index: 'stats', document: { patients: n, at: new Date() } }); // safe
}
