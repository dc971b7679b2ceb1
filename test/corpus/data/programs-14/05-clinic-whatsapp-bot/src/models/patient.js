const mongoose = require('mongoose');

const visitSchema = new mongoose.Schema({
  date: Date,
  doctor: String,
  reason: String,
  diagnosis: String,
  prescription: [String],
});

const patientSchema = new mongoose.Schema(
  {
    name: { type: String, required: true },
    phone: { type: String, required: true, unique: true },
    birthDate: Date,
    language: { type: String, default: 'en' },
    conditions: [String],
    medications: [{ name: String, dose: String, times: [String] }],
    visits: [visitSchema],
    nextVisit: Date,
    optedOut: { type: Boolean, default: false },
  },
  { timestamps: true },
);

patientSchema.methods.lastVisit = function lastVisit() {
  return this.visits[this.visits.length - 1];
};

patientSchema.statics.dueTomorrow = function dueTomorrow() {
  const from = new Date();
  from.setDate(from.getDate() + 1);
  from.setHours(0, 0, 0, 0);
  const to = new Date(from);
  to.setDate(to.getDate() + 1);
  return this.find({ nextVisit: { $gte: from, $lt: to }, optedOut: false });
};

patientSchema.post('save', function afterSave(doc) {
  console.log('contact saved', doc._id.toString()); // safe
});

module.exports = mongoose.model('Patient', patientSchema);
