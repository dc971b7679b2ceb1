import mongoose from 'mongoose';

const camperSchema = new mongoose.Schema({
  firstName: String,
  lastName: String,
  birthDate: Date,
  parentEmail: String,
  parentPhone: String,
  cabin: String,
  shirtSize: String,
});

const medicalFormSchema = new mongoose.Schema({
  camper: { type: mongoose.Schema.Types.ObjectId, ref: 'Camper' },
  allergies: [String],
  medications: [{ name: String, dosage: String, times: [String] }],
  conditions: [String],
  physician: String,
  insuranceNumber: String,
});

export const Camper = mongoose.models.Camper || mongoose.model('Camper', camperSchema);
export const MedicalForm = mongoose.models.MedicalForm || mongoose.model('MedicalForm', medicalFormSchema);
export const Activity = mongoose.models.Activity || mongoose.model('Activity', new mongoose.Schema({ title: String, leader: String, seats: Number }));
