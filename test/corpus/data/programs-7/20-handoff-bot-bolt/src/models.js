const { Sequelize, DataTypes } = require('sequelize');

const sequelize = new Sequelize(process.env.DATABASE_URL, {
  logging: false,
  dialectOptions: { ssl: { require: true, rejectUnauthorized: true } },
});

const Bed = sequelize.define('Bed', {
  code: DataTypes.STRING,
  unit: DataTypes.STRING,
  patientName: DataTypes.STRING,
  patientDob: DataTypes.DATEONLY,
  diagnosis: DataTypes.TEXT,
  codeStatus: DataTypes.STRING,
  lastVitals: DataTypes.JSONB,
});

const Shift = sequelize.define('Shift', {
  unit: DataTypes.STRING,
  startsAt: DataTypes.DATE,
  leadName: DataTypes.STRING,
  leadSlackId: DataTypes.STRING,
});

const Handoff = sequelize.define('Handoff', {
  unit: DataTypes.STRING,
  summary: DataTypes.TEXT,
  signedBy: DataTypes.STRING,
});

module.exports = { sequelize, Bed, Shift, Handoff };
