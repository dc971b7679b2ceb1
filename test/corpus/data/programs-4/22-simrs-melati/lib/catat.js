const fs = require('fs');

const aliran = fs.createWriteStream(process.env.BERKAS_LOG || '/var/log/simrs/app.log', { flags: 'a' });

function tulis(tingkat, pesan, data) {
  const baris = [new Date().toISOString(), tingkat, pesan, data ? JSON.stringify(data) : ''].join(' ');
  aliran.write(baris + '\n');
  if (process.env.NODE_ENV !== 'production') console.log(baris);
}

module.exports = {
  info: (pesan, data) => tulis('INFO', pesan, data),
  awas: (pesan, data) => tulis('AWAS', pesan, data),
  galat: (pesan, data) => tulis('GALAT', pesan, data),
};
