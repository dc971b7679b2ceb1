import env from '#start/env'
import logger from '@adonisjs/core/services/logger'
import mail from '@adonisjs/mail/services/main'
import twilio from 'twilio'
import type Candidate from '#models/candidate'
import type OrganOffer from '#models/organ_offer'
import Staff from '#models/staff'

const sms = twilio(env.get('TWILIO_SID'), env.get('TWILIO_TOKEN'))

export default class NotifyService {
  async surgeonOnCall(offer: OrganOffer, candidate: Candidate) {
    const surgeon = await Staff.onCall(candidate.centreCode, offer.organ)
    if (!surgeon) {
      logger.error({ centre: candidate.centreCode, organ: offer.organ }, 'nobody on call') // safe
      return
    }
    logger.info({ surgeonId: surgeon.id, name: surgeon.displayName }, 'paging surgeon') // safe
    await sms.messages.create({ // leak: sms
      to: surgeon.pager,
      from: env.get('TWILIO_FROM'),
      body: `${offer.organ} offer: ${candidate.familyName} ${candidate.bloodGroup}, MELD ${candidate.meldScore}`,
    })
    await mail.send((message) => { // leak: mail
      message
        .to(surgeon.email)
        .subject(`Organ offer ${offer.id}`)
        .html(`<p>${candidate.label}</p><p>${candidate.primaryDiagnosis}</p>`)
    })
  }

  async callCandidate(candidate: Candidate) {
    const result = await sms.messages.create({ // safe
      to: candidate.phone,
      from: env.get('TWILIO_FROM'),
      body: 'Please call your coordinator on the number you were given.',
    })
    logger.info({ sid: result.sid, status: result.status }, 'call-back text queued') // safe
  }

  async welcomeStaff(staff: { email: string; displayName: string }) {
    await mail.send((message) => { // safe
      message.to(staff.email).subject('Your coordination desk account').text(`Hello ${staff.displayName}, your account is ready.`)
    })
  }
}
