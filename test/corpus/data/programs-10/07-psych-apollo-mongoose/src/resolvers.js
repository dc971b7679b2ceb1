import { GraphQLError } from 'graphql';
import { Client } from './models/Client.js';
import { Note } from './models/Note.js';
import { childFor } from './logger.js';
import { reflectOnNote } from './reflect.js';
import { pushToClient, pageSupervisor } from './push.js';

export const resolvers = {
  Query: {
    async client(_, { id }, ctx) {
      const log = childFor(ctx);
      const found = await Client.findById(id);
      if (!found) {
        log.warn({ clientId: id }, 'client missing'); // safe
        throw new GraphQLError('Client not found', { extensions: { code: 'NOT_FOUND' } }); // safe
      }
      if (!found.therapist.equals(ctx.therapist.id)) {
        log.error({ clientId: id, owner: found.therapist }, 'access denied'); // safe
        throw new GraphQLError(`${found.legalName} is treated by somebody else for ${found.presentingProblem}`, { extensions: { code: 'FORBIDDEN' } }); // leak: http-error
      }
      return found;
    },
    async myCaseload(_, { limit }, ctx) {
      const list = await Client.find({ therapist: ctx.therapist.id }).limit(limit);
      childFor(ctx).info({ size: list.length }, 'caseload'); // safe
      return list;
    },
  },

  Client: {
    notes: (parent, _, ctx) => ctx.loaders.notes.load(parent.id),
    lastPhq9: (parent) => parent.lastPhq9,
  },

  Mutation: {
    async addNote(_, { input }, ctx) {
      const log = childFor(ctx);
      const { clientId, ...rest } = input;
      const note = await Note.create({ ...rest, client: clientId, author: ctx.therapist.id }); // safe
      log.info({ noteId: note.id, chars: note.body.length, modality: note.modality }, 'note added'); // safe
      log.debug({ input }, 'addNote input'); // leak: log
      if (note.riskLevel === 'high') {
        const client = await Client.findById(clientId);
        await pageSupervisor(client, note);
      }
      return note;
    },

    async scorePhq9(_, { clientId, answers }, ctx) {
      const log = childFor(ctx);
      if (answers.length !== 9) throw new GraphQLError('PHQ-9 needs nine answers', { extensions: { code: 'BAD_USER_INPUT', got: answers.length } }); // safe
      const total = answers.reduce((a, b) => a + b, 0);
      const client = await Client.findByIdAndUpdate(clientId, { $push: { phq9: { total, item9: answers[8], at: new Date() } } }, { new: true });
      log.info({ clientId, questionnaire: 'phq9' }, 'questionnaire stored'); // safe
      if (answers[8] > 0) log.warn(`suicidality item positive: ${client.preferredName} scored ${total}`); // leak: log
      await pushToClient(client, total);
      return total;
    },

    async reflect(_, { noteId }, ctx) {
      const note = await Note.findById(noteId).populate('client');
      try {
        return await reflectOnNote(note);
      } catch (err) {
        childFor(ctx).error({ err, noteId }, 'reflection failed'); // safe
        throw new GraphQLError('Reflection is not available right now', { extensions: { code: 'UPSTREAM' } }); // safe
      }
    },
  },
};
