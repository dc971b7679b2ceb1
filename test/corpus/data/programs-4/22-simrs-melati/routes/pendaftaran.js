const router = require('express').Router();
const petugas = require('../middleware/petugas');
const { Pasien, Kunjungan } = require('../models');
const bpjs = require('../lib/bpjs');
const { kirimWa } = require('../lib/wa');
const catat = require('../lib/catat');

router.use(petugas);

router.post('/pasien', async (req, res, next) => {
  try {
    const { nik, nama, tanggalLahir } = req.body;
    if (!/^\d{16}$/.test(nik || '')) return res.status(422).json({ pesan: 'NIK harus 16 angka' }); // safe
    const ada = await Pasien.findOne({ where: { nik } });
    if (ada) {
      return res.status(409).json({ pesan: `NIK ${ada.nik} sudah terdaftar atas nama ${ada.nama}, RM ${ada.noRekamMedis}` }); // leak: http_error
    }
    const pasien = await Pasien.create(req.body);
    catat.info('pasien baru', { id: pasien.id }); // safe
    catat.info(`pasien baru ${nama} lahir ${tanggalLahir}`); // leak: log
    res.status(201).json({ id: pasien.id });
  } catch (e) {
    next(e);
  }
});

router.post('/kunjungan', async (req, res, next) => {
  try {
    const pasien = await Pasien.findByPk(req.body.pasienId);
    if (!pasien) return res.status(404).json({ pesan: 'Pasien tidak ditemukan' }); // safe
    const kunjungan = await Kunjungan.create({ ...req.body, status: 'antri' });
    const nomor = await Kunjungan.count({ where: { poli: kunjungan.poli, tanggal: kunjungan.tanggal } });
    if (pasien.noKartu) await bpjs.buatSep(kunjungan, pasien);
    await kirimWa(pasien.noHp, `Bpk/Ibu ${pasien.nama}, antrean ${nomor} di ${kunjungan.poli}. Keluhan: ${kunjungan.keluhan}`); // leak: messaging
    catat.info('antrean', { poli: kunjungan.poli, dokter: kunjungan.dokter, nomor }); // safe
    res.redirect(303, '/antrean/' + kunjungan.id); // safe
  } catch (e) {
    next(e);
  }
});

router.get('/cari', async (req, res) => {
  const pasien = await Pasien.findOne({ where: { nik: req.query.nik } });
  if (!pasien) return res.redirect('/pasien/baru?alasan=tidak_ada'); // safe
  res.redirect(`/pasien/kartu?nama=${encodeURIComponent(pasien.nama)}&rm=${pasien.noRekamMedis}&lahir=${pasien.tanggalLahir}`); // leak: url
});

module.exports = router;
