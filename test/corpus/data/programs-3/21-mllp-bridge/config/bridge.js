'use strict'

module.exports = {
  listen: { port: 2575, ca: '/etc/bridge/ca.pem', key: '/etc/bridge/key.pem', cert: '/etc/bridge/cert.pem' },
  referenceLab: { host: 'hl7.reference-lab.example', port: 6661 },
  fhir: 'https://fhir.stonebrook-hospital.example/r4',
  deadLetters: '/var/spool/bridge/dead',
  teams: process.env.TEAMS_WEBHOOK || 'https://stonebrook.webhook.office.com/webhookb2/abc',
}
