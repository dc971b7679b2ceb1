const Router = require('@koa/router');
const axios = require('axios');
const log4js = require('log4js');
const { findeVersicherten, speichereAntrag } = require('./db');
const { sendeBescheid, meldeAnTeams } = require('./benachrichtigung');

const log = log4js.getLogger('versicherte');
const router = new Router({ prefix: '/versicherte' });

router.get('/:id', async (ctx) => {
  const v = await findeVersicherten(ctx.params.id);
  if (!v) {
    ctx.throw(404, 'Versicherter nicht gefunden'); // safe
  }
  log.info('Versicherter geladen:', v); // leak: log
  ctx.body = v;
});

router.post('/:id/antraege', async (ctx) => {
  const v = await findeVersicherten(ctx.params.id);
  const antrag = ctx.request.body;
  if (!antrag.begruendung) {
    ctx.throw(400, `Begruendung fehlt fuer ${v.vorname} ${v.nachname} (${v.diagnose})`); // leak: http_error
  }
  const antragId = await speichereAntrag(v.id, antrag);
  log.info('Antrag gespeichert', antragId); // safe
  await meldeAnTeams(`Neuer Antrag von ${v.nachname}, KVNR ${v.krankenversichertennummer}`); // leak: messaging
  await meldeAnTeams('Ein neuer Antrag wartet auf Bearbeitung'); // safe
  await sendeBescheid(v, antragId);
  ctx.status = 201;
  ctx.body = { antragId };
});

router.get('/:id/status', async (ctx) => {
  const v = await findeVersicherten(ctx.params.id);
  const antwort = await axios.get(`https://register.gkv.example/status?kvnr=${v.krankenversichertennummer}&geb=${v.geburtsdatum}`); // leak: url
  log.debug('Registerstatus', antwort.status); // safe
  ctx.body = { aktiv: antwort.data.aktiv };
});

module.exports = { router };
