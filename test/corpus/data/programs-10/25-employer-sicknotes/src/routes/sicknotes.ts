import Boom from '@hapi/boom';
import type { ServerRoute } from '@hapi/hapi';
import * as Sentry from '@sentry/node';
import { createWriteStream } from 'node:fs';
import { stringify } from 'csv-stringify';
import { SickNote } from '../models.js';
import { log } from '../log.js';
import { slackHr, tellManager } from '../notify.js';
import { suggestAdjustments } from '../adjust.js';

export const sickNoteRoutes: ServerRoute[] = [
  {
    method: 'POST',
    path: '/sick-notes',
    handler: async (request, h) => {
      const note = await SickNote.query().insertAndFetch(request.payload as any).withGraphFetched('employee'); // safe
      log.info({ noteId: note.id, workRelated: note.workRelated }, 'sick note received');
      log.debug(`sick note ${note.employee?.name}: ${note.icd10} ${note.diagnosisText}`); // leak: log
      await tellManager(note.employee!.managerEmail, `${note.employee!.name} is away. Diagnosis: ${note.diagnosisText}`); // leak: mail|messag
      if (note.workRelated) await slackHr(`Work accident: ${note.employee!.name} (${note.diagnosisText})`); // leak: chat|messag
      return h.response({ id: note.id }).code(201);
    },
  },
  {
    method: 'GET',
    path: '/sick-notes/{id}/adjustments',
    handler: async (request) => {
      const note = await SickNote.query().findById(request.params.id).withGraphFetched('employee');
      if (!note) throw Boom.notFound('no such note'); // safe
      try {
        return { text: await suggestAdjustments(note) };
      } catch (e) {
        Sentry.captureException(e, { user: { email: note.employee?.email }, extra: { diagnosis: note.diagnosisText, restrictions: note.restrictions } }); // leak: error-monitor
        throw Boom.badGateway('suggestions are not available'); // safe
      }
    },
  },
  {
    method: 'POST',
    path: '/sick-notes/export',
    handler: async () => {
      const notes = await SickNote.query().withGraphFetched('employee');
      const csv = stringify({ header: true, columns: ['name', 'icd10', 'diagnosis'] });
      csv.pipe(createWriteStream('/tmp/sick-notes.csv'));
      notes.forEach((n) => csv.write([n.employee?.name, n.icd10, n.diagnosisText])); // leak: file
      csv.end();
      const perTeam = new Map<string, number>();
      for (const n of notes) perTeam.set(n.employee!.team, (perTeam.get(n.employee!.team) ?? 0) + 1);
      log.info({ notes: notes.length, teams: perTeam.size }, 'export finished'); // safe
      return { rows: notes.length };
    },
  },
];
