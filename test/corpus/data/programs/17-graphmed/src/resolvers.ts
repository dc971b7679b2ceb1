import { GraphQLError } from 'graphql';
import Bugsnag from '@bugsnag/js';
import { Client } from '@elastic/elasticsearch';
import { db, type Loaders, type PatientRow } from './loaders.js';

export interface Ctx {
  loaders: Loaders;
  clinician?: { id: string };
}

const search = new Client({ node: process.env.ELASTIC_URL!, auth: { apiKey: process.env.ELASTIC_KEY! } });

function authorize(ctx: Ctx): string {
  if (!ctx.clinician) throw new GraphQLError('Not authenticated', { extensions: { code: 'UNAUTHENTICATED' } }); // safe
  return ctx.clinician.id;
}

export const resolvers = {
  Query: {
    patient: (_: unknown, { id }: { id: string }, ctx: Ctx) => {
      authorize(ctx);
      return ctx.loaders.patient.load(id);
    },
    searchPatients: async (_: unknown, { term }: { term: string }, ctx: Ctx) => {
      const clinicianId = authorize(ctx);
      const hits = await search.search<PatientRow>({ index: 'patients', query: { match: { full_name: term } } });
      console.info(`search by ${clinicianId} took ${hits.took}ms`); // safe
      const rows = hits.hits.map((h) => h._source!);
      if (rows.length > 50) {
        Bugsnag.notify(new Error('search too broad'), (e) => e.addMetadata('search', { first: rows[0].full_name, born: rows[0].birth_date })); // leak: error_monitor
      }
      return rows;
    },
    formulary: async () => {
      const drugs = await db('formulary').select('ndc', 'brand');
      console.log('formulary', drugs); // safe
      return drugs;
    },
  },
  Mutation: {
    addAllergy: async (_: unknown, args: { patientId: string; substance: string; severity: string }, ctx: Ctx) => {
      authorize(ctx);
      const patient = await ctx.loaders.patient.load(args.patientId);
      if (!patient) throw new GraphQLError('Unknown patient'); // safe
      const known = await ctx.loaders.allergies.load(args.patientId);
      if (known.some((a) => a.substance === args.substance)) {
        throw new GraphQLError(`${patient.full_name} is already allergic to ${args.substance}`); // leak: http_error
      }
      await db('allergies').insert({ patient_id: args.patientId, substance: args.substance, severity: args.severity });
      Bugsnag.leaveBreadcrumb(`allergy ${args.substance} for ${patient.full_name}`); // leak: error_monitor
      Bugsnag.leaveBreadcrumb('allergy added'); // safe
      return patient;
    },
  },
  Patient: {
    fullName: (p: PatientRow) => p.full_name,
    birthDate: (p: PatientRow) => p.birth_date,
    allergies: (p: PatientRow, _: unknown, ctx: Ctx) => ctx.loaders.allergies.load(p.id),
  },
};
