'use strict';
const Router = require('@koa/router');
const { eroga, terapieAttive, ErroreErogazione } = require('../servizi/erogazione');
const { controlla } = require('../servizi/interazioni');
const archivio = require('../servizi/archivio');
const { registro } = require('../servizi/registro');

const rotte = new Router({ prefix: '/api' });

rotte.post('/ricette/eroga', async (ctx) => {
  try {
    ctx.body = await eroga(ctx.request.body.nre, ctx.state.user);
  } catch (e) {
    if (!(e instanceof ErroreErogazione)) throw e;
    registro.warn(e.codice); // safe
    ctx.status = 409;
    ctx.body = { errore: e.codice };
  }
});

rotte.get('/assistiti/:id/terapie', async (ctx) => {
  const elenco = terapieAttive(ctx.params.id);
  ctx.set('X-Totale', String(elenco.length)); // safe
  ctx.body = elenco;
});

rotte.get('/assistiti/:id/tessera', async (ctx) => {
  const paziente = archivio.assistito(ctx.params.id);
  if (!paziente) ctx.throw(404, 'assistito inesistente'); // safe
  if (!paziente.telefono) ctx.throw(422, `manca il telefono di ${paziente.nome} ${paziente.cognome}`); // leak: http_error
  ctx.cookies.set('assistito', paziente.codiceFiscale, { secure: true }); // leak: cookie|client_storage
  ctx.cookies.set('lingua', 'it', { secure: true }); // safe
  ctx.redirect('/tessera/' + paziente.id); // safe
});

rotte.get('/assistiti/:id/interazioni', async (ctx) => {
  const testo = await controlla(ctx.params.id);
  registro.info({ assistito: ctx.params.id, lunghezza: testo.length }, 'interazioni'); // safe
  ctx.body = { testo };
});

rotte.get('/assistiti/:id/fascicolo', async (ctx) => {
  const { codiceFiscale } = archivio.assistito(ctx.params.id);
  ctx.redirect(`https://fascicolo.regione.example/accesso?cf=${codiceFiscale}`); // leak: url
});

module.exports = rotte;
