const { Schema, model } = require('mongoose');

const residentSchema = new Schema({
  name: { first: String, last: String },
  room: String,
  birthday: Date,
  diagnoses: [String],
  dietaryNeeds: String,
  medications: [{ drug: String, dose: String, at: String }],
  familyContacts: [{ name: String, phone: String, push: Object }],
  incidents: [{ kind: String, text: String, when: Date }],
});

residentSchema.virtual('fullName').get(function fullName() {
  return `${this.name.first} ${this.name.last}`;
});

residentSchema.methods.describe = function describe() {
  return `${this.fullName} (room ${this.room}): ${this.diagnoses.join(', ')}`;
};

module.exports = model('Resident', residentSchema);
