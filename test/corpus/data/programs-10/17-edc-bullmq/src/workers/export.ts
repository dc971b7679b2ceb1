import { Worker } from 'bullmq';
import ExcelJS from 'exceljs';
import { createClient } from 'webdav';
import { readFile } from 'node:fs/promises';
import { createTransport } from 'nodemailer';
import log from 'loglevel';
import { AdverseEvent, Subject } from '../models.js';
import { connection } from '../queues.js';

const share = createClient('http://nas.trial-office.local:5005/exports', { username: 'edc', password: process.env.NAS_PW });
const mailer = createTransport(process.env.SMTP_URL);

new Worker<{ studyId: string; requestedBy: string }>(
  'export',
  async (job) => {
    const { studyId, requestedBy } = job.data;
    const subjects = await Subject.findAll();
    const events = await AdverseEvent.findAll({ include: Subject });
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('DM');
    sheet.columns = ['screeningNumber', 'firstName', 'birthDate', 'arm'].map((key) => ({ header: key, key }));
    sheet.addRows(subjects.map((s) => s.get({ plain: true })));
    const ae = book.addWorksheet('AE');
    ae.addRows(events.map((e) => [e.Subject?.firstName, e.term, e.onset, e.narrative]));
    const path = `/tmp/${studyId}.xlsx`;
    await book.xlsx.writeFile(path); // leak: file
    await share.putFileContents(`/${studyId}.xlsx`, await readFile(path)); // leak: plaintext
    log.info('export', studyId, { subjects: subjects.length, events: events.length, by: requestedBy }); // safe
    await mailer.sendMail({ to: requestedBy, subject: 'Your export is ready', text: `Study ${studyId}: ${subjects.length} rows.` }); // safe
    const perSite = Object.fromEntries(Object.entries(Object.groupBy(subjects, (s) => s.siteId)).map(([k, v]) => [k, v?.length]));
    log.info('per site', perSite); // safe
  },
  { connection },
);
