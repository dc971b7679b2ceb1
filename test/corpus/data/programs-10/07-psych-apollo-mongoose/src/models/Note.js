import mongoose from 'mongoose';

const noteSchema = new mongoose.Schema(
  {
    client: { type: mongoose.Schema.Types.ObjectId, ref: 'Client', index: true },
    author: { type: mongoose.Schema.Types.ObjectId, ref: 'Therapist' },
    body: { type: String, required: true },
    riskLevel: { type: String, enum: ['none', 'low', 'moderate', 'high'], default: 'none' },
    modality: String,
    signedAt: Date,
  },
  { timestamps: true },
);

export const Note = mongoose.model('Note', noteSchema);
