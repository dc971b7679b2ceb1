'use strict'

const net = require('net')
const tls = require('tls')
const got = require('got')
const config = require('../config/bridge')
const log = require('./logging')('forward')

const VT = '\x0b'
const FS = '\x1c\r'

function frame(raw) {
  return VT + raw + FS
}

/** The reference lab wants a copy of every microbiology result. */
function toReferenceLab(raw) {
  return new Promise((resolve, reject) => {
    const socket = net.connect(config.referenceLab.port, config.referenceLab.host, () => {
      socket.write(frame(raw)) // leak: transport
    })
    socket.once('data', (ack) => {
      log.info('lab ack, %d bytes', ack.length)
      socket.end()
      resolve()
    })
    socket.once('error', reject)
  })
}

function toRegistry(raw) {
  return new Promise((resolve, reject) => {
    const socket = tls.connect({ host: 'elr.state-registry.example', port: 6662, minVersion: 'TLSv1.2' }, () => {
      socket.write(frame(raw))
    })
    socket.once('data', () => resolve(socket.end()))
    socket.once('error', reject)
  })
}

async function notifyTeam(msg) {
  const critical = msg.observations.filter((o) => o.flag === 'HH' || o.flag === 'LL')
  if (!critical.length) return
  await got.post(config.teams, { json: { title: 'Critical result', text: `${msg.patient.given} ${msg.patient.family}, MRN ${msg.patient.mrn}: ${critical.map((o) => o.label + ' ' + o.value).join(', ')}` } }) // leak: messaging
  await got.post(config.teams, { json: { title: 'Bridge', text: `${critical.length} critical results from ${msg.facility}` } }) // safe
}

module.exports = { toReferenceLab, toRegistry, notifyTeam, frame }
