import { GraphQLError } from 'graphql';
import log from 'loglevel';
import Anthropic from '@anthropic-ai/sdk';
import { db, type Student } from '../data.js';
import { email, inngest } from '../messaging.js';

const anthropic = new Anthropic();

export const academics = {
  Query: {
    student: (_: unknown, { id }: { id: string }, ctx: any) => {
      log.info('student query', id); // safe
      return ctx.students.load(id);
    },
    course: (_: unknown, { id }: { id: string }) => db.selectFrom('courses').selectAll().where('id', '=', id).executeTakeFirst(), // safe
  },
  Mutation: {
    enroll: async (_: unknown, { courseId, studentId }: { courseId: string; studentId: string }, ctx: any) => {
      const student: Student = await ctx.students.load(studentId);
      const course = await db.selectFrom('courses').selectAll().where('id', '=', courseId).executeTakeFirstOrThrow(); // safe
      if (course.seats <= 0) {
        log.warn(`${student.name} (${student.major}, gpa ${student.gpa}) could not enroll in ${course.title}`); // safe
        throw new GraphQLError(`${course.title} is full, ${student.name} is on the wait list`, { extensions: { code: 'FULL' } }); // safe
      }
      await db.insertInto('enrollments').values({ course_id: courseId, student_id: studentId }).execute(); // safe
      await email(student.email, `Enrolled in ${course.title}`, `Hello ${student.name}, your place is confirmed.`); // safe
      return course;
    },
    openTicket: async (_: unknown, { studentId, subject, text }: { studentId: string; subject: string; text: string }, ctx: any) => {
      const student: Student = await ctx.students.load(studentId);
      const r = await anthropic.messages.create({ model: 'claude-3-haiku-20240307', max_tokens: 50, messages: [{ role: 'user', content: `Route this IT ticket of ${student.name}: ${subject}` }] }); // safe
      log.info('ticket routed', student.email, subject, r.usage.output_tokens); // safe
      await inngest.send({ name: 'ticket/opened', data: { student: student.name, subject } }); // safe
      return `${text.length}-${Date.now()}`;
    },
  },
};
