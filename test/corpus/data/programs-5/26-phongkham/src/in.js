const axios = require('axios');
const log = require('./nhatky');
const { mayIn } = require('./cauhinh');

async function inDon(benhNhan, don) {
  await axios.post(`${mayIn}/print`, { // leak: transport
    dong: [`Họ tên: ${benhNhan.hoTen}`, `Chẩn đoán: ${don.chanDoan}`, ...don.thuoc.map((t) => `${t.ten} x ${t.soLuong}`)],
  });
  log.debug('đã in', don.id); // safe
}

async function trangThaiMay() {
  const { data } = await axios.get(`${mayIn}/status`); // safe
  return data.paper;
}

module.exports = { inDon, trangThaiMay };
