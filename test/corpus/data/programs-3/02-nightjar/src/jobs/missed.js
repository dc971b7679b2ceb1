import { writeFile } from 'node:fs/promises'
import { Visit } from '../models/visit.js'

/** Every evening at eight: visits that were planned and never begun. */
export function missedVisits(app) {
  return async () => {
    const missed = await Visit.find({ state: 'planned', plannedAt: { $lt: new Date() } }).populate('client')
    app.log.info('%d visits missed', missed.length) // safe
    const lines = []
    for (const v of missed) {
      lines.push([v.plannedAt.toISOString(), v.client.fullName, v.client.street, v.client.diagnoses.map((d) => d.label).join(' / ')].join(';'))
      v.state = 'missed'
      await v.save()
      const kin = v.client.nextOfKin
      if (kin?.phone) app.log.warn(`call ${kin.name} on ${kin.phone} about ${v.client.fullName}`) // leak: log
    }
    await writeFile('/var/tmp/missed-visits.csv', lines.join('\n')) // leak: file
    await app.notify.mail('planning@nightjar.example', 'Missed visits', lines.join('\n')) // leak: messaging|transport
  }
}
