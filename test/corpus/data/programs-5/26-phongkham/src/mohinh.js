const { DataTypes, Sequelize } = require('sequelize');
const { csdl } = require('./cauhinh');

const sequelize = new Sequelize(csdl, { dialectOptions: { ssl: { require: true, rejectUnauthorized: true } }, logging: false });

const BenhNhan = sequelize.define('benh_nhan', {
  id: { type: DataTypes.UUID, primaryKey: true, defaultValue: DataTypes.UUIDV4 },
  hoTen: DataTypes.STRING,
  ngaySinh: DataTypes.DATEONLY,
  cccd: DataTypes.STRING,
  soBHYT: DataTypes.STRING,
  dienThoai: DataTypes.STRING,
  tienSuBenh: DataTypes.TEXT,
});

const DonThuoc = sequelize.define('don_thuoc', {
  id: { type: DataTypes.UUID, primaryKey: true, defaultValue: DataTypes.UUIDV4 },
  chanDoan: DataTypes.STRING,
  thuoc: DataTypes.JSONB,
  bacSi: DataTypes.STRING,
});

const KhoThuoc = sequelize.define('kho_thuoc', {
  maThuoc: { type: DataTypes.STRING, primaryKey: true },
  tenThuoc: DataTypes.STRING,
  ton: DataTypes.INTEGER,
});

BenhNhan.hasMany(DonThuoc);
DonThuoc.belongsTo(BenhNhan);

module.exports = { sequelize, BenhNhan, DonThuoc, KhoThuoc };
