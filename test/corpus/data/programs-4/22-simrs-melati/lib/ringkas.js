const axios = require('axios');
const catat = require('./catat');

async function tanya(isi) {
  const { data } = await axios.post(
    'https://api.deepseek.com/chat/completions',
    { model: 'deepseek-chat', messages: [{ role: 'user', content: isi }] },
    { headers: { Authorization: 'Bearer ' + process.env.DEEPSEEK } }
  );
  catat.info('jawaban model', { token: data.usage.total_tokens });
  return data.choices[0].message.content;
}

exports.resume = function (pasien, kunjungan) {
  const isi = `Buat resume medis: ${pasien.nama}, lahir ${pasien.tanggalLahir}, keluhan ${kunjungan.keluhan}, diagnosa ${kunjungan.diagnosa}`;
  return tanya(isi); // leak: ai
};

exports.artiKode = function (kodeIcd) {
  return tanya(`Jelaskan kode ICD-10 ${kodeIcd} dalam satu kalimat.`); // safe
};
