const express = require('express');
const mongoose = require('mongoose');
const { expressjwt } = require('express-jwt');
const log = require('./log');
const residents = require('./routes/residents');
const { startJobs } = require('./jobs');

async function main() {
  await mongoose.connect(process.env.MONGO_URL, { tls: true });
  const app = express();
  app.use(express.json());
  app.use(expressjwt({ secret: process.env.JWT_SECRET, algorithms: ['HS256'] }));
  app.use('/residents', residents);
  app.listen(5000, () => log.info({ port: 5000, env: process.env.NODE_ENV }, 'up')); // safe
  startJobs();
}

main();
