import { DateTime } from 'luxon'
import { BaseModel, column, hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import OrganOffer from '#models/organ_offer'

export default class Candidate extends BaseModel {
  @column({ isPrimary: true })
  declare id: string

  @column()
  declare givenName: string

  @column()
  declare familyName: string

  @column.date()
  declare dateOfBirth: DateTime

  @column()
  declare bloodGroup: string

  @column()
  declare meldScore: number | null

  @column()
  declare primaryDiagnosis: string

  @column()
  declare hlaTyping: Record<string, string[]>

  @column()
  declare phone: string

  @column()
  declare centreCode: string

  @column()
  declare listStatus: 'active' | 'suspended' | 'removed' | 'transplanted'

  @column()
  declare suspensionReason: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @hasMany(() => OrganOffer)
  declare offers: HasMany<typeof OrganOffer>

  get label() {
    return `${this.familyName}, ${this.givenName} (${this.dateOfBirth.toISODate()})`
  }
}
