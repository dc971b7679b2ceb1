#!/usr/bin/env node
'use strict'

const fs = require('fs')
const path = require('path')
const tls = require('tls')
const config = require('../config/bridge')
const { parse } = require('../lib/parse')
const { findPatient, postResult } = require('../lib/fhir')
const forward = require('../lib/forward')
const log = require('../lib/logging')('bridge')

const stats = { received: 0, failed: 0 }

function ack(control, code, text) {
  return forward.frame(`MSH|^~\\&|BRIDGE|||${Date.now()}||ACK|${Date.now()}|P|2.5\rMSA|${code}|${control}|${text || ''}`)
}

async function onMessage(raw, socket) {
  stats.received += 1
  let msg
  try {
    msg = parse(raw)
    log.info('received %s %s from %s', msg.type, msg.control, msg.facility) // safe
    const id = await findPatient(msg.patient)
    if (!id) {
      log.error('no chart for', msg.patient) // leak: log
      socket.write(ack(msg.control, 'AE', 'unknown patient'))
      return
    }
    await postResult(id, msg)
    await forward.toReferenceLab(raw)
    if (/^(13|625|600)-/.test(msg.observations[0].code)) await forward.toRegistry(raw)
    await forward.notifyTeam(msg)
    socket.write(ack(msg.control, 'AA'))
  } catch (e) {
    stats.failed += 1
    const file = path.join(config.deadLetters, `${Date.now()}.hl7`)
    fs.writeFileSync(file, raw) // leak: file
    log.error('message to dead letters: %s (%s)', path.basename(file), e.code) // safe
    log.trace(raw) // leak: log
  }
}

const server = tls.createServer({ key: fs.readFileSync(config.listen.key), cert: fs.readFileSync(config.listen.cert), ca: fs.readFileSync(config.listen.ca), requestCert: true }, (socket) => {
  let buffer = ''
  socket.setEncoding('utf8')
  socket.on('data', (chunk) => {
    buffer += chunk
    let end
    while ((end = buffer.indexOf('\x1c\r')) >= 0) {
      onMessage(buffer.slice(1, end), socket)
      buffer = buffer.slice(end + 2)
    }
  })
})

server.listen(config.listen.port, () => log.info('listening on %d', config.listen.port))
setInterval(() => log.info('received %d, failed %d', stats.received, stats.failed), 60000)
