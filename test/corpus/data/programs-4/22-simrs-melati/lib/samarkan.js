const crypto = require('crypto');

exports.kode = (nilai) => crypto.createHmac('sha256', process.env.KUNCI_SAMAR).update(String(nilai)).digest('hex').slice(0, 10);
exports.tahun = (tanggal) => String(tanggal).slice(0, 4);
