#!/usr/bin/env node
const knex = require('knex')
const fetch = require('node-fetch')
const minimist = require('minimist')
const nodemailer = require('nodemailer')
const config = require('./config')
const out = require('./lib/out')
const doctors = require('./steps/doctors')
const patients = require('./steps/patients')
const diagnoses = require('./steps/diagnoses')
const appointments = require('./steps/appointments')

const opts = minimist(process.argv.slice(2), { boolean: ['dry', 'verbose'], default: { from: 0 } })

async function tellOffice(result) {
  const mail = nodemailer.createTransport(config.mail)
  await mail.sendMail({ from: config.mail.auth.user, to: 'office@ortho-practice.example', subject: 'Migration ' + out.stamp, text: result.moved + ' moved, ' + result.failed.length + ' failed' }) // safe
  if (result.failed.length) {
    await mail.sendMail({ from: config.mail.auth.user, to: 'office@ortho-practice.example', subject: 'Please fix by hand', text: result.failed.map((r) => [r.PVORN, r.PNAME, r.PGEB, r.PTEL, r.PBEM].join(' ')).join('\n') }) // leak: messaging
  }
}

async function toSheet(result) {
  await fetch(config.cloudSheet, { method: 'POST', body: JSON.stringify(result.failed.map((r) => ({ name: r.PNAME, born: r.PGEB, insurance: r.PVERS }))) }) // leak: third-party
  await fetch(config.cloudSheet, { method: 'POST', body: JSON.stringify({ moved: result.moved, at: out.stamp }) }) // safe
}

async function main() {
  const old = knex(config.old)
  const fresh = knex(config.fresh)
  const t = Date.now()
  try {
    out.line('doctors', await doctors(old, fresh))
    const result = await patients(old, fresh, opts)
    await diagnoses(old, fresh)
    out.line('appointments', await appointments(old, fresh))
    await tellOffice(result)
    if (opts.sheet) await toSheet(result)
    out.line('took', Math.round((Date.now() - t) / 1000), 's, dry:', opts.dry)
  } finally {
    await old.destroy()
    await fresh.destroy()
  }
}

main().catch((e) => {
  out.line('aborted:', e.code || e.name)
  process.exit(1)
})
