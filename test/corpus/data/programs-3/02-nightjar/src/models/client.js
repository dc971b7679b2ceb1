import mongoose from 'mongoose'

const { Schema } = mongoose

const woundSchema = new Schema({
  site: String,
  stage: { type: Number, min: 1, max: 4 },
  description: String,
  measuredAt: Date,
})

const clientSchema = new Schema(
  {
    name: { given: String, family: String },
    birthDate: Date,
    street: String,
    keySafeCode: String,
    nextOfKin: { name: String, phone: String },
    diagnoses: [{ code: String, label: String }],
    medications: [{ name: String, dose: String, schedule: String }],
    wounds: [woundSchema],
    team: String,
  },
  { timestamps: true },
)

clientSchema.virtual('fullName').get(function () {
  return `${this.name.given} ${this.name.family}`
})

export const Client = mongoose.model('Client', clientSchema)
