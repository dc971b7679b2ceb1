import * as Sentry from '@sentry/node'
import { Visit } from '../models/visit.js'
import { Client } from '../models/client.js'
import { assess } from '../services/vitals.js'
import { translateNote } from '../services/translate.js'

export default async function visits(app) {
  app.addHook('onRequest', app.authenticate)

  app.post('/visits/:id/start', async (req) => {
    const visit = await Visit.findById(req.params.id)
    visit.startedAt = new Date()
    visit.state = 'running'
    await visit.save() // safe
    req.log.info({ visit: visit.id, nurse: visit.nurse.name }, 'visit started') // safe
    return { ok: true }
  })

  app.post('/visits/:id/vitals', async (req, reply) => {
    const visit = await Visit.findById(req.params.id).populate('client')
    if (!visit) return reply.code(404).send({ error: 'no such visit' })
    visit.vitals = req.body
    const alarms = assess(visit.vitals)
    await visit.save()

    req.log.info('vitals of %s: %o', visit.client.fullName, visit.vitals) // leak: log
    if (alarms.length) {
      await app.notify.dispatch(`:rotating_light: ${visit.client.fullName}, ${visit.client.street}: ${alarms.join(', ')}`) // leak: messaging
      await app.notify.ops(`${alarms.length} alarm(s) raised by team ${visit.client.team}`) // safe
    }
    return { alarms }
  })

  app.post('/visits/:id/note', async (req, reply) => {
    const visit = await Visit.findById(req.params.id).populate('client')
    visit.note = req.body.note
    try {
      if (req.body.lang && req.body.lang !== 'en') visit.note = await translateNote(req.body.note, req.body.lang)
      await visit.save()
    } catch (err) {
      Sentry.captureException(err, { extra: { visitId: visit.id, note: req.body.note } }) // leak: error_monitor
      req.log.error({ visit: visit.id, code: err.code }, 'note not saved') // safe
      return reply.code(500).send({ error: 'note not saved', ref: visit.id }) // safe
    }
    return { saved: visit.note.length }
  })

  app.get('/clients/:id/door', async (req, reply) => {
    const client = await Client.findById(req.params.id).lean()
    if (!client.keySafeCode) {
      return reply.code(409).send({ error: `${client.name.given} ${client.name.family} (${client.street}) has no key safe` }) // leak: http_error
    }
    req.log.info({ client: client._id, by: req.user.sub }, 'door code read') // safe
    return { code: client.keySafeCode }
  })
}
