const catat = require('../lib/catat');

module.exports = function petugas(req, res, next) {
  if (!req.session.petugas) return res.status(401).json({ pesan: 'Silakan masuk' });
  catat.info('akses', { petugas: req.session.petugas.nama, bagian: req.session.petugas.bagian });
  next();
};
