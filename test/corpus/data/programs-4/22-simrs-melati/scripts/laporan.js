const ExcelJS = require('exceljs');
const fs = require('fs');
const dayjs = require('dayjs');
const { Kunjungan, Pasien, sequelize } = require('../models');
const { kode, tahun } = require('../lib/samarkan');

async function utama() {
  const bulan = process.argv[2] || dayjs().format('YYYY-MM');
  const baris = await Kunjungan.findAll({ where: sequelize.where(sequelize.fn('DATE_FORMAT', sequelize.col('tanggal'), '%Y-%m'), bulan), include: Pasien });

  const perPoli = {};
  baris.forEach((k) => { perPoli[k.poli] = (perPoli[k.poli] || 0) + 1; });
  fs.writeFileSync(`laporan/rekap-${bulan}.json`, JSON.stringify(perPoli)); // safe

  const penelitian = baris.map((k) => ({ kunci: kode(k.pasien.id), lahir: tahun(k.pasien.tanggalLahir), diagnosa: k.diagnosa, bulan }));
  fs.writeFileSync(`laporan/penelitian-${bulan}.json`, JSON.stringify(penelitian));

  const buku = new ExcelJS.Workbook();
  const lembar = buku.addWorksheet('Kunjungan');
  lembar.addRow(['RM', 'NIK', 'Nama', 'Diagnosa']);
  baris.forEach((k) => lembar.addRow([k.pasien.noRekamMedis, k.pasien.nik, k.pasien.nama, k.diagnosa]));
  await buku.xlsx.writeFile(`public/laporan-${bulan}.xlsx`); // leak: file
  console.log(baris.length + ' kunjungan, ' + Object.keys(perPoli).length + ' poli'); // safe
}

utama().finally(() => sequelize.close());
