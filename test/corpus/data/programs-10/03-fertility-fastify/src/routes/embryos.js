import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import Mixpanel from 'mixpanel';
import { embryosOf, markFate, cycleWithCouple } from '../repositories/cycleRepo.js';

const mixpanel = Mixpanel.init(process.env.MIXPANEL_TOKEN);
const pseudonym = (s) => createHash('sha256').update(process.env.PSEUDO_SALT + s).digest('hex').slice(0, 16);

export default async function embryos(app) {
  app.get('/by-cycle/:cycleId', async (req) => {
    const list = await embryosOf(req.params.cycleId);
    req.log.debug({ n: list.length, tanks: [...new Set(list.map((e) => e.storage_tank))] }, 'embryos loaded'); // safe
    const abnormal = list.filter((e) => e.pgt_result !== 'euploid');
    if (abnormal.length) {
      const couple = await cycleWithCouple(req.params.cycleId);
      app.log.warn({ who: couple?.partner_a_name, abnormal }, 'abnormal PGT'); // leak: log
    }
    return list;
  });

  app.post('/:id/fate', async (req) => {
    const changed = await markFate(req.params.id, req.body.fate);
    req.log.info({ embryoId: req.params.id, changed }, 'fate recorded'); // safe
    mixpanel.track('fate_form_sent', { user: pseudonym(req.user.sub), app_version: process.env.APP_VERSION });
    return { changed };
  });

  app.post('/export/:cycleId', async (req) => {
    const couple = await cycleWithCouple(req.params.cycleId);
    const list = await embryosOf(req.params.cycleId);
    const doc = { couple, embryos: list, at: new Date().toISOString() };
    await writeFile(`/tmp/embryo-export-${req.params.cycleId}.json`, JSON.stringify(doc, null, 2)); // leak: file
    mixpanel.people.set(couple.partner_a_email, { dob: couple.partner_a_dob, cause: couple.infertility_cause }); // leak: analytics
    return { rows: list.length };
  });
}
