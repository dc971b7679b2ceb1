const axios = require('axios');
const crypto = require('crypto');
const catat = require('./catat');

const dasar = process.env.BPJS_URL || 'https://apijkn.bpjs.example/vclaim';

function kepala() {
  const waktu = Math.floor(Date.now() / 1000).toString();
  const tanda = crypto.createHmac('sha256', process.env.BPJS_SECRET).update(process.env.BPJS_CONS + '&' + waktu).digest('base64');
  return { 'X-cons-id': process.env.BPJS_CONS, 'X-timestamp': waktu, 'X-signature': tanda };
}

exports.buatSep = async function (kunjungan, pasien) {
  const isi = { noKartu: pasien.noKartu, tglSep: kunjungan.tanggal, diagAwal: kunjungan.diagnosa, poli: kunjungan.poli };
  const { data } = await axios.post(dasar + '/SEP/2.0/insert', isi, { headers: kepala() });
  catat.info('SEP dibuat', { kunjungan: kunjungan.id, kode: data.metaData.code }); // safe
  if (data.metaData.code !== '200') {
    catat.galat('SEP ditolak: ' + pasien.nama + ' / ' + pasien.nik + ' / ' + kunjungan.diagnosa); // leak: log
  }
  return data.response && data.response.sep;
};

exports.daftarPoli = async function () {
  const { data } = await axios.get(dasar + '/referensi/poli', { headers: kepala() }); // safe
  catat.info('referensi poli', { jumlah: data.response.list.length }); // safe
  return data.response.list;
};
