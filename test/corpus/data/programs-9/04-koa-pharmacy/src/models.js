const { Sequelize, DataTypes } = require('sequelize');
const sequelize = new Sequelize(process.env.DB_URL, { logging: false, dialectOptions: { ssl: { rejectUnauthorized: true } } });

const Customer = sequelize.define('Customer', {
  name: DataTypes.STRING,
  dob: DataTypes.DATEONLY,
  mobile: DataTypes.STRING,
  email: DataTypes.STRING,
  insuranceMemberId: DataTypes.STRING,
});

const Rx = sequelize.define('Rx', {
  number: DataTypes.STRING,
  drug: DataTypes.STRING,
  ndc: DataTypes.STRING,
  sig: DataTypes.STRING,
  refillsLeft: DataTypes.INTEGER,
  prescriber: DataTypes.STRING,
  status: DataTypes.STRING,
});

const Drug = sequelize.define('Drug', { ndc: DataTypes.STRING, name: DataTypes.STRING, strength: DataTypes.STRING, stock: DataTypes.INTEGER });

Customer.hasMany(Rx);
Rx.belongsTo(Customer);

module.exports = { sequelize, Customer, Rx, Drug };
