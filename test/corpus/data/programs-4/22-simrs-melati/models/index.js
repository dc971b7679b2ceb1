const { Sequelize, DataTypes } = require('sequelize');

const sequelize = new Sequelize(process.env.DATABASE_URL, { dialect: 'mysql', logging: false, dialectOptions: { ssl: { minVersion: 'TLSv1.2' } } });

const Pasien = sequelize.define('pasien', {
  noRekamMedis: { type: DataTypes.STRING(12), unique: true },
  nik: DataTypes.STRING(16),
  noKartu: DataTypes.STRING(13),
  nama: DataTypes.STRING,
  tanggalLahir: DataTypes.DATEONLY,
  alamat: DataTypes.TEXT,
  noHp: DataTypes.STRING(16),
});

const Kunjungan = sequelize.define('kunjungan', {
  tanggal: DataTypes.DATEONLY,
  poli: DataTypes.STRING,
  dokter: DataTypes.STRING,
  keluhan: DataTypes.TEXT,
  diagnosa: DataTypes.STRING(8),
  status: DataTypes.ENUM('antri', 'diperiksa', 'selesai', 'batal'),
});

const HasilLab = sequelize.define('hasil_lab', {
  pemeriksaan: DataTypes.STRING,
  nilai: DataTypes.STRING,
  kritis: DataTypes.BOOLEAN,
});

Pasien.hasMany(Kunjungan);
Kunjungan.belongsTo(Pasien);
Kunjungan.hasMany(HasilLab);
HasilLab.belongsTo(Kunjungan);

module.exports = { sequelize, Pasien, Kunjungan, HasilLab };
