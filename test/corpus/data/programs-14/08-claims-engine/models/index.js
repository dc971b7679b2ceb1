'use strict';

const { Sequelize, DataTypes } = require('sequelize');
const logger = require('../lib/logger');

const sequelize = new Sequelize(process.env.DATABASE_URL, {
  dialect: 'postgres',
  logging: false,
  dialectOptions: { ssl: { require: true, rejectUnauthorized: true } },
});

const Member = sequelize.define('Member', {
  memberId: { type: DataTypes.STRING, unique: true },
  firstName: DataTypes.STRING,
  lastName: DataTypes.STRING,
  dob: DataTypes.DATEONLY,
  email: DataTypes.STRING,
  planId: DataTypes.INTEGER,
});

const Claim = sequelize.define('Claim', {
  claimNumber: DataTypes.STRING,
  diagnosisCodes: DataTypes.ARRAY(DataTypes.STRING),
  procedureCodes: DataTypes.ARRAY(DataTypes.STRING),
  billedAmount: DataTypes.DECIMAL(10, 2),
  status: DataTypes.ENUM('received', 'pended', 'denied', 'paid'),
  denialReason: DataTypes.STRING,
});

const Plan = sequelize.define('Plan', {
  name: DataTypes.STRING,
  tier: DataTypes.STRING,
  deductible: DataTypes.DECIMAL(10, 2),
});

Member.hasMany(Claim, { foreignKey: 'memberPk' });
Claim.belongsTo(Member, { foreignKey: 'memberPk' });

Claim.addHook('afterCreate', (claim) => {
  logger.info('claim stored', { pk: claim.id, status: claim.status }); // safe
});

Plan.addHook('afterUpdate', (plan) => {
  logger.info(`plan ${plan.name} (${plan.tier}) deductible now ${plan.deductible}`); // safe
});

module.exports = { sequelize, Member, Claim, Plan };
