import type { HttpContext } from '@adonisjs/core/http'
import { inject } from '@adonisjs/core'
import { DateTime } from 'luxon'
import Candidate from '#models/candidate'
import OrganOffer from '#models/organ_offer'
import NotifyService from '#services/notify_service'

@inject()
export default class OffersController {
  constructor(private notify: NotifyService) {}

  async store({ request, response, logger }: HttpContext) {
    const { organ, donorGroup, hours } = request.only(['organ', 'donorGroup', 'hours'])
    const eligible = await Candidate.query()
      .where('listStatus', 'active')
      .where('bloodGroup', donorGroup)
      .orderBy('meldScore', 'desc')
      .limit(5)
    logger.info('match run for %s found %d candidates', organ, eligible.length) // safe
    if (!eligible.length) return response.notFound({ error: 'no_match', organ }) // safe

    const [first, ...rest] = eligible
    const offer = await OrganOffer.create({
      candidateId: first.id,
      organ,
      state: 'open',
      expiresAt: DateTime.now().plus({ hours }),
    })
    const runnersUp = rest.map((c) => ({ name: c.label, meld: c.meldScore, dx: c.primaryDiagnosis }))
    logger.info({ offerId: offer.id, runnersUp }, 'runner-up order') // leak: log
    await this.notify.surgeonOnCall(offer, first)
    await this.notify.callCandidate(first)
    return response.created({ offerId: offer.id, expiresAt: offer.expiresAt }) // safe
  }

  async decline({ params, request, logger, response }: HttpContext) {
    const offer = await OrganOffer.query().where('id', params.id).preload('candidate').firstOrFail()
    offer.state = 'declined'
    offer.declineReason = request.input('reason')
    await offer.save()
    logger.info({ offerId: offer.id, organ: offer.organ, state: offer.state }, 'offer closed') // safe
    if (offer.expiresAt < DateTime.now()) {
      return response.unprocessableEntity({ // leak: http-error
        error: `offer for ${offer.candidate.label} (${offer.candidate.primaryDiagnosis}) had already expired`,
      })
    }
    return response.ok({ state: offer.state })
  }
}
