import { DateTime } from 'luxon'
import { BaseModel, belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Candidate from '#models/candidate'

export default class OrganOffer extends BaseModel {
  @column({ isPrimary: true })
  declare id: string

  @column()
  declare candidateId: string

  @column()
  declare organ: 'kidney' | 'liver' | 'heart' | 'lung' | 'pancreas'

  @column()
  declare state: 'open' | 'accepted' | 'declined' | 'expired'

  @column()
  declare declineReason: string | null

  @column.dateTime()
  declare expiresAt: DateTime

  @belongsTo(() => Candidate)
  declare candidate: BelongsTo<typeof Candidate>
}
