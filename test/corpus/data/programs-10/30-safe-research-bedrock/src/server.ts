import { Elysia, t } from 'elysia';
import pLimit from 'p-limit';
import { consola } from 'consola';
import { abstractNote } from './abstract.js';
import { auditAccess, notesFor } from './source.js';
import { exportCohort } from './export.js';

const limit = pLimit(4);

new Elysia()
  .onError(({ code, error, set }) => {
    set.status = code === 'VALIDATION' ? 422 : 500;
    consola.error('request', code, (error as Error).name); // safe
    return { error: code }; // safe
  })
  .post(
    '/cohorts',
    async ({ body, headers, set }) => {
      const researcher = headers['x-researcher'] ?? 'unknown';
      const notes = await notesFor(body.icd);
      await auditAccess(researcher, body.protocol, notes.length);
      if (notes.length === 0) {
        set.status = 404;
        return { error: 'NO_NOTES', icd: body.icd }; // safe
      }
      const empty = notes.filter((n) => !n.body.trim());
      if (empty.length) consola.warn('notes without text', empty.length); // safe
      const results = await Promise.all(notes.map((n) => limit(() => abstractNote(n))));
      const failed = notes.filter((_, i) => results[i] === null);
      if (failed.length) consola.warn('failed notes', failed.map(({ note_id, mrn, last_name }) => ({ note_id, mrn, last_name }))); // leak: log
      const key = await exportCohort(body.protocol, results.filter((r) => r !== null));
      consola.info('cohort', { protocol: body.protocol, asked: notes.length, done: notes.length - failed.length, researcher }); // safe
      return { key, rows: results.length - failed.length };
    },
    { body: t.Object({ icd: t.String(), protocol: t.String() }) },
  )
  .listen(7070, () => consola.start('cohort builder on 7070')); // safe
