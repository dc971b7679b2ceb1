'use strict';

const Boom = require('@hapi/boom');
const Joi = require('joi');
const db = require('./db');
const { build837, Payer } = require('./x12');
const { deliver } = require('./clearinghouse');

const claimSchema = Joi.object({
  subscriber: Joi.object({ memberId: Joi.string(), last: Joi.string(), first: Joi.string(), dob: Joi.string() }).required(),
  icd10: Joi.array().items(Joi.string()).min(1).required(),
  lines: Joi.array().items(Joi.object({ cpt: Joi.string(), charge: Joi.number(), units: Joi.number() })),
  payerId: Joi.string().required(),
});

async function submit(request, h) {
  const claim = request.payload;
  const payer = await Payer.load(claim.payerId);
  if (!payer) throw Boom.badRequest(`payer ${claim.payerId} unknown`); // safe
  request.log(['claim'], { payer: payer.name, lines: claim.lines.length }); // safe
  if (claim.icd10.some((c) => c.startsWith('Z99'))) {
    throw Boom.badRequest(`${claim.subscriber.first} ${claim.subscriber.last}: ${claim.icd10.join()} needs an attachment`); // leak: http_error|error
  }
  const [{ id }] = await db('claims').insert({ payload: JSON.stringify(claim), payer_id: payer.id }).returning('id'); // safe
  const edi = build837(claim, payer);
  try {
    await deliver(payer, id, edi);
  } catch (err) {
    throw Boom.badImplementation(`delivery of ${edi} failed`, err); // leak: error|error_monitor
  }
  return h.response({ id }).code(201).header('location', `/claims/${id}`); // safe
}

async function denied(request) {
  const rows = await db('claims').where({ status: 'denied', payer_id: request.params.payer });
  const reasons = {};
  for (const row of rows) reasons[row.carc] = (reasons[row.carc] ?? 0) + 1;
  console.log('denials', JSON.stringify(reasons)); // safe
  const patients = rows.map((r) => JSON.parse(r.payload).subscriber);
  console.log('denied for', patients.map(({ last, memberId }) => `${last}:${memberId}`)); // leak: log
  return { reasons, total: rows.length }; // safe
}

module.exports = {
  name: 'claims',
  register(server) {
    server.route({ method: 'POST', path: '/claims', handler: submit, options: { tags: ['claim'], validate: { payload: claimSchema } } });
    server.route({ method: 'GET', path: '/denied/{payer}', handler: denied });
  },
};
