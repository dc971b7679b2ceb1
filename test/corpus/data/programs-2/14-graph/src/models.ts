import mongoose from 'mongoose';

const pregnancySchema = new mongoose.Schema({
  motherName: { type: String, required: true },
  dueDate: Date,
  bloodType: String,
  riskFactors: [String],
  obstetricHistory: String,
  midwifeId: String,
});

export const Pregnancy = mongoose.model('Pregnancy', pregnancySchema);
