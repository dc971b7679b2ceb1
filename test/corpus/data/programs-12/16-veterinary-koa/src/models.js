'use strict';

const { Sequelize, DataTypes } = require('sequelize');

const sequelize = new Sequelize(process.env.DATABASE_URL, { logging: false });

const Patient = sequelize.define('Patient', {
  name: DataTypes.STRING,
  species: DataTypes.ENUM('dog', 'cat', 'rabbit', 'parrot', 'horse'),
  breed: DataTypes.STRING,
  microchip: DataTypes.STRING,
  weightKg: DataTypes.FLOAT,
  dateOfBirth: DataTypes.DATEONLY,
});

const Owner = sequelize.define('Owner', { fullName: DataTypes.STRING, email: DataTypes.STRING, phone: DataTypes.STRING });

const Treatment = sequelize.define('Treatment', { diagnosis: DataTypes.STRING, medication: DataTypes.STRING, doseMg: DataTypes.FLOAT, notes: DataTypes.TEXT });

Owner.hasMany(Patient);
Patient.belongsTo(Owner);
Patient.hasMany(Treatment);
Treatment.belongsTo(Patient);

module.exports = { sequelize, Patient, Owner, Treatment };
