const router = require('express').Router();
const petugas = require('../middleware/petugas');
const { HasilLab, Kunjungan, Pasien } = require('../models');
const telegram = require('../lib/telegram');
const catat = require('../lib/catat');

router.use(petugas);

router.post('/:kunjunganId/hasil', async (req, res, next) => {
  try {
    const kunjungan = await Kunjungan.findByPk(req.params.kunjunganId, { include: Pasien });
    const hasil = await HasilLab.create({ ...req.body, kunjunganId: kunjungan.id });
    catat.info('hasil lab', { id: hasil.id, kritis: hasil.kritis });
    if (hasil.kritis) {
      await telegram.kirim(process.env.GRUP_DOKTER, `<b>KRITIS</b> ${kunjungan.pasien.nama} (${kunjungan.pasien.noRekamMedis}) ${hasil.pemeriksaan}: ${hasil.nilai}`); // leak: messaging
    }
    await telegram.kirim(process.env.GRUP_LAB, `Hasil ${hasil.id} sudah diunggah oleh ${req.session.petugas.nama}`); // safe
    res.json({ id: hasil.id });
  } catch (e) {
    next(e);
  }
});

module.exports = router;
