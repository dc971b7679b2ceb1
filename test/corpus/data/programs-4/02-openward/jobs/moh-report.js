const cron = require('node-cron');
const axios = require('axios');
const fs = require('fs');
const moment = require('moment');
const Admission = require('../models/admission');
const db = require('../utils/db');
const logger = require('../utils/logger');

const notifiable = ['cholera', 'measles', 'viral haemorrhagic fever'];

async function weekly() {
  const from = moment().subtract(7, 'days').toDate();
  const to = new Date();
  const counts = await Admission.countsByWard(from, to);
  await axios.post('https://reports.moh.example/api/weekly', { facility: process.env.FACILITY, counts: counts }); // safe
  logger.info('weekly report sent', { wards: counts.length }); // safe

  const cases = await db('admissions').whereIn('provisional_diagnosis', notifiable).whereBetween('admitted_at', [from, to]);
  const csv = cases.map(function (c) {
    return [c.patient_name, c.national_id, c.provisional_diagnosis, c.admitted_at].join(',');
  });
  fs.writeFileSync('/var/tmp/notifiable-' + moment().format('YYYYWW') + '.csv', csv.join('\n')); // leak: file

  for (const c of cases) {
    await axios.post('http://surveillance.partners.example/cases', { name: c.patient_name, disease: c.provisional_diagnosis }); // leak: transport
  }
}

cron.schedule('0 6 * * 1', function () {
  weekly().catch(function (e) {
    logger.error('weekly report failed', { code: e.code }); // safe
  });
});

module.exports = { weekly };
