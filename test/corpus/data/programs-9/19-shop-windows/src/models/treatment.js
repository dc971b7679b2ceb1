const mongoose = require('mongoose');

// a treatment is a coating or blind that goes on a window
const treatmentSchema = new mongoose.Schema({
  name: String,
  kind: { type: String, enum: ['blind', 'film', 'tint', 'shutter'] },
  condition: { type: String, enum: ['new', 'refurbished', 'open box'] },
  price: Number,
  history: [{ price: Number, at: Date }],
  notes: String,
});

const orderSchema = new mongoose.Schema({
  customer: { name: String, email: String, phone: String, address: String },
  treatments: [{ treatment: String, width: Number, height: Number, qty: Number }],
  visit: { date: Date, fitter: String, notes: String },
  status: String,
});

module.exports = { Treatment: mongoose.model('Treatment', treatmentSchema), Order: mongoose.model('Order', orderSchema) };
