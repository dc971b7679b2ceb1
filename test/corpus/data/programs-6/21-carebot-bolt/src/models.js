import mongoose from 'mongoose';

const { Schema } = mongoose;

const homeCarePatient = new Schema({
  chart: { type: String, unique: true },
  firstName: String,
  lastName: String,
  address: { line1: String, city: String, zip: String },
  wounds: [{ site: String, stage: Number, lastDressing: Date }],
  meds: [String],
  whatsapp: String,
  fallRisk: Boolean,
});

homeCarePatient.virtual('label').get(function label() {
  return `${this.lastName}, ${this.firstName} (${this.chart})`;
});

const aide = new Schema({ slackId: String, name: String, zone: String, languages: [String] });
const vehicle = new Schema({ plate: String, zone: String, mileage: Number, dueService: Date });

export const HomeCarePatient = mongoose.model('HomeCarePatient', homeCarePatient);
export const Aide = mongoose.model('Aide', aide);
export const Vehicle = mongoose.model('Vehicle', vehicle);
