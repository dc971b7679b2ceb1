import { GraphQLError } from 'graphql';
import log from 'loglevel';
import { db, visitById, type CounselingVisit, type Student } from '../data.js';
import { email, inngest } from '../messaging.js';

export const counseling = {
  CounselingVisit: {
    student: (v: CounselingVisit, _: unknown, ctx: any) => ctx.students.load(v.student_id), // safe
    riskLevel: (v: CounselingVisit) => v.risk_level,
  },
  Query: {
    visit: async (_: unknown, { id }: { id: string }, ctx: any) => {
      const visit = await visitById(id);
      if (!visit) throw new GraphQLError('not found', { extensions: { code: 'NOT_FOUND' } }); // safe
      if (!ctx.roles.includes('counselor')) throw new GraphQLError('forbidden', { extensions: { code: 'FORBIDDEN' } }); // safe
      log.info('visit read', { id, by: ctx.userId }); // safe
      return visit;
    },
  },
  Mutation: {
    closeVisit: async (_: unknown, args: { id: string; note: string; riskLevel: number }, ctx: any) => {
      await db.updateTable('counseling_visits').set({ note: args.note, risk_level: args.riskLevel }).where('id', '=', args.id).execute(); // safe
      const visit = (await visitById(args.id))!;
      const student: Student = await ctx.students.load(visit.student_id);
      log.info(`counseling visit of ${student.name} closed: ${visit.concern}, risk ${visit.risk_level}, note: ${visit.note}`); // leak: log
      if (visit.risk_level >= 4) {
        await email('residence-staff@campusone.example', `Concern about ${student.name}`, `${student.name} was seen for ${visit.concern}. ${visit.note}`); // leak: messag
      }
      await inngest.send({ name: 'visit/closed', data: { visitId: visit.id } }); // safe
      return visit;
    },
  },
};
