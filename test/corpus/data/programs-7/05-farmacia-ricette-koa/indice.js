'use strict';
const Koa = require('koa');
const corpo = require('koa-bodyparser');
const jwt = require('koa-jwt');
const rotte = require('./rotte/ricette');
const archivio = require('./servizi/archivio');
const { registro } = require('./servizi/registro');

const app = new Koa();
app.use(corpo());
app.use(jwt({ secret: process.env.SEGRETO_JWT }));
app.use(rotte.routes()).use(rotte.allowedMethods());
app.on('error', (err) => registro.error({ tipo: err.name, stato: err.status }, 'errore')); // safe

setInterval(() => {
  for (const voce of archivio.sottoScorta()) registro.warn(`sotto scorta ${voce.aic}: ${voce.quantita}`); // safe
}, 3600 * 1000);

app.listen(4000, () => registro.info('in ascolto sulla porta 4000')); // safe
