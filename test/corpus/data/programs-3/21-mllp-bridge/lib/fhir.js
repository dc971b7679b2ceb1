'use strict'

const got = require('got')
const config = require('../config/bridge')
const { toLoinc, takeUnknown } = require('./codes')
const log = require('./logging')('fhir')

const client = got.extend({ prefixUrl: config.fhir, responseType: 'json', retry: 2, hooks: { afterResponse: [(res) => { log.debug('%d in %d ms', res.statusCode, res.timings.phases.total); return res }] } })

async function findPatient(p) {
  const body = await client.get(`Patient?family=${p.family}&given=${p.given}&birthdate=${p.birth}`).json() // leak: url
  log.info('patient search: %d hits', body.total) // safe
  if (body.total > 1) log.warn(`duplicate persons: ${p.family}^${p.given} ${p.birth}`) // leak: log
  return body.entry && body.entry[0] && body.entry[0].resource.id
}

async function postResult(patientId, msg) {
  for (const o of msg.observations) {
    await client.post('Observation', { json: { resourceType: 'Observation', status: 'final', subject: { reference: `Patient/${patientId}` }, code: { coding: [{ system: 'http://loinc.org', code: toLoinc(o.code), display: o.label }] }, valueString: `${o.value} ${o.units}` } }) // safe
  }
  const strange = takeUnknown()
  if (strange.length) log.warn('codes without LOINC: %s', strange.join(', ')) // safe
  log.info('%d observations posted, codes %s', msg.observations.length, msg.observations.map((o) => o.code).join())
}

module.exports = { findPatient, postResult }
