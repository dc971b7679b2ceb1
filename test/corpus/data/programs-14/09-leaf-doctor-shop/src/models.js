const mongoose = require('mongoose');

const customerSchema = new mongoose.Schema({
  name: String,
  email: String,
  phone: String,
  address: { street: String, city: String, zip: String },
  newsletter: Boolean,
});

const plantSchema = new mongoose.Schema({
  owner: { type: mongoose.Schema.Types.ObjectId, ref: 'Customer' },
  nickname: String,
  species: String,
  potSize: Number,
  symptoms: [String],
  diagnosis: String,
  treatment: String,
  lastWatered: Date,
});

const orderSchema = new mongoose.Schema(
  {
    customer: { type: mongoose.Schema.Types.ObjectId, ref: 'Customer' },
    lines: [{ sku: String, title: String, quantity: Number, price: Number }],
    total: Number,
    status: { type: String, default: 'open' },
  },
  { timestamps: true },
);

orderSchema.post('save', (order) => {
  console.log('order saved', order.id, order.status, order.total);
});

plantSchema.post('save', (plant) => {
  console.log(`${plant.species} saved with diagnosis ${plant.diagnosis}`); // safe
});

module.exports = {
  Customer: mongoose.model('Customer', customerSchema),
  Plant: mongoose.model('Plant', plantSchema),
  Order: mongoose.model('Order', orderSchema),
};
