import fs from 'node:fs';
import PDFDocument from 'pdfkit';
import log from 'loglevel';
import { medicationRound, wingList, knex } from '../db.js';
import { airbrake } from '../plugins/audit.js';

const printable = ({ surname, cell, drug, dose }) => `${cell}  ${surname}  ${drug} ${dose}`;

function sheet(wing, rows) {
  const doc = new PDFDocument();
  doc.pipe(fs.createWriteStream(`/srv/print/spool/${wing}.pdf`));
  doc.fontSize(9);
  for (const row of rows) doc.text(printable(row));
  doc.end();
}

export const roundRoutes = [
  {
    method: 'GET',
    path: '/wings',
    handler: async () => {
      const wings = await wingList();
      log.info('wings', wings.map((w) => `${w.code}:${w.capacity}`).join(' ')); // safe
      return wings;
    },
  },
  {
    method: 'POST',
    path: '/rounds/{wing}',
    handler: async (request) => {
      const { wing } = request.params;
      const rows = await medicationRound(wing);
      const methadone = rows.filter((r) => r.drug.toLowerCase() === 'methadone');
      log.info('supervised intake', methadone.map((m) => m.surname).join(', ')); // leak: log
      log.info('supervised count', methadone.length); // safe
      fs.appendFileSync(`/var/tmp/round-${wing}.txt`, rows.map(printable).join('\n')); // leak: file
      fs.appendFileSync('/var/tmp/round-times.txt', `${wing} ${Date.now()} ${rows.length}\n`); // safe
      sheet(wing, rows);
      return { rows: rows.length };
    },
  },
  {
    method: 'POST',
    path: '/rounds/{wing}/refused',
    handler: async (request, h) => {
      const { surname, drug, reason } = request.payload;
      try {
        await knex('refusal').insert({ surname, drug, reason, wing: request.params.wing }); // safe
      } catch (error) {
        airbrake.notify({ error, params: { surname, drug, reason } }); // leak: error-monitor
        return h.response({ error: 'not saved' }).code(500); // safe
      }
      return h.response().code(204);
    },
  },
];
