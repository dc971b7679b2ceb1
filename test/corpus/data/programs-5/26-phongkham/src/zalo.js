const axios = require('axios');
const log = require('./nhatky');
const { zaloToken } = require('./cauhinh');

const zalo = axios.create({ baseURL: 'https://business.openapi.zalo.me', headers: { access_token: zaloToken } });

async function guiKetQua(benhNhan, ketQua) {
  const { data } = await zalo.post('/message/template', { // leak: messaging
    phone: benhNhan.dienThoai,
    template_id: '310522',
    template_data: { ten: benhNhan.hoTen, ket_qua: ketQua },
  });
  log.info('zalo trả về', data.error); // safe
}

async function danhSachMau() {
  const { data } = await zalo.get('/template/all', { params: { offset: 0, limit: 20 } }); // safe
  return data.data.length;
}

module.exports = { guiKetQua, danhSachMau };
