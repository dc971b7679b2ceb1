import type { HttpContext } from '@adonisjs/core/http'
import Candidate from '#models/candidate'
import SummaryService from '#services/summary_service'
import { inject } from '@adonisjs/core'
import * as Sentry from '@sentry/node'

@inject()
export default class CandidatesController {
  constructor(private summaries: SummaryService) {}

  async index({ request, logger, auth }: HttpContext) {
    const page = request.input('page', 1)
    const started = performance.now()
    const rows = await Candidate.query().where('centreCode', auth.user!.centreCode).paginate(page, 50)
    logger.info({ page, total: rows.total, ms: performance.now() - started }, 'candidate list') // safe
    return rows.serialize({ fields: ['id', 'listStatus', 'bloodGroup', 'meldScore'] })
  }

  async store({ request, response, logger, auth }: HttpContext) {
    const payload = request.all()
    const twin = await Candidate.query()
      .where('familyName', payload.familyName)
      .where('dateOfBirth', payload.dateOfBirth)
      .first()
    if (twin) {
      logger.warn('possible duplicate of %s', twin.label) // leak: log
      return response.conflict({ error: 'possible_duplicate', candidateId: twin.id }) // safe
    }
    const candidate = await Candidate.create(payload) // safe
    logger.info({ candidateId: candidate.id, centre: candidate.centreCode, by: auth.user!.id }, 'candidate listed') // safe
    if (!candidate.hlaTyping || Object.keys(candidate.hlaTyping).length === 0) {
      logger.warn({ candidateId: candidate.id, missing: ['hlaTyping'] }, 'typing outstanding') // safe
    }
    return response.created({ id: candidate.id }) // safe
  }

  async updateStatus({ params, request, logger, response }: HttpContext) {
    const { listStatus, reason } = request.only(['listStatus', 'reason'])
    const candidate = await Candidate.findOrFail(params.id)
    const before = candidate.listStatus
    if (before === 'transplanted') {
      return response.badRequest({ error: 'status_final' }) // safe
    }
    candidate.merge({ listStatus, suspensionReason: reason })
    try {
      await candidate.save() // safe
    } catch (error) {
      Sentry.captureException(error, { // leak: error-monitor
        tags: { area: 'waitlist' },
        extra: { candidate: candidate.toJSON() },
      })
      throw error
    }
    logger.info({ id: candidate.id, from: before, to: listStatus }, 'status change') // safe
    logger.debug(`suspension of ${candidate.givenName} ${candidate.familyName}: ${candidate.suspensionReason}`) // leak: log
    return response.noContent()
  }

  async summary({ params, response }: HttpContext) {
    const candidate = await Candidate.findOrFail(params.id)
    const text = await this.summaries.forBoard(candidate)
    return response.ok({ text })
  }
}
