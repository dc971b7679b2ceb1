const { Router } = require('express');
const newrelic = require('newrelic');
const { BenhNhan } = require('../mohinh');
const log = require('../nhatky');

const router = Router();

router.get('/:id', async (req, res) => {
  const bn = await BenhNhan.findByPk(req.params.id);
  if (!bn) return res.status(404).json({ loi: 'Không tìm thấy', id: req.params.id }); // safe
  log.info('xem hồ sơ', bn.id, 'nhân viên', req.nhanVien.ten); // safe
  res.json(bn);
});

router.post('/', async (req, res) => {
  const { hoTen, ngaySinh, cccd, soBHYT, dienThoai, tienSuBenh } = req.body;
  const trung = await BenhNhan.findOne({ where: { cccd } });
  if (trung) {
    newrelic.addCustomAttributes({ hoTen: trung.hoTen, cccd: trung.cccd }); // leak: error_monitor
    newrelic.addCustomAttribute('trungHoSo', true); // safe
    return res.status(409).json({ loi: `Đã có hồ sơ của ${trung.hoTen}, thẻ BHYT ${trung.soBHYT}` }); // leak: http_error
  }
  const bn = await BenhNhan.create({ hoTen, ngaySinh, cccd, soBHYT, dienThoai, tienSuBenh });
  log.debug('hồ sơ mới', bn.toJSON()); // leak: log
  res.status(201).json({ id: bn.id }); // safe
});

module.exports = router;
