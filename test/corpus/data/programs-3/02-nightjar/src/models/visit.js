import mongoose from 'mongoose'

const visitSchema = new mongoose.Schema({
  client: { type: mongoose.Types.ObjectId, ref: 'Client', index: true },
  nurse: { id: String, name: String },
  plannedAt: Date,
  startedAt: Date,
  endedAt: Date,
  vitals: { systolic: Number, diastolic: Number, pulse: Number, temp: Number, glucose: Number },
  note: String,
  state: { type: String, enum: ['planned', 'running', 'done', 'missed'], default: 'planned' },
})

export const Visit = mongoose.model('Visit', visitSchema)
