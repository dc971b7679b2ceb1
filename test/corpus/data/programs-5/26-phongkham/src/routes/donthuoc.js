const { Router } = require('express');
const { BenhNhan, DonThuoc, KhoThuoc } = require('../mohinh');
const { inDon } = require('../in');
const log = require('../nhatky');
const { goiYMa } = require('../trogiup');
const { guiKetQua } = require('../zalo');

const router = Router();

async function truKho(thuoc) {
  for (const t of thuoc) {
    const [kho] = await KhoThuoc.findAll({ where: { maThuoc: t.ma } });
    log.info(`kho ${kho.tenThuoc}: còn ${kho.ton - t.soLuong}`); // safe
    await kho.decrement('ton', { by: t.soLuong });
  }
}

router.post('/:benhNhanId', async (req, res) => {
  const bn = await BenhNhan.findByPk(req.params.benhNhanId);
  if (!bn) return res.status(404).json({ loi: 'Không tìm thấy' });
  const { chanDoan, thuoc, trieuChung } = req.body;
  const hopLe = await goiYMa(bn, trieuChung);
  log.info('mã hợp lệ', hopLe, 'số thuốc', thuoc.length); // safe

  const don = await DonThuoc.create({ chanDoan, thuoc, bacSi: req.nhanVien.ten, benhNhanId: bn.id });
  log.info(`kê đơn cho ${bn.hoTen} (${bn.soBHYT}): ${chanDoan}`); // leak: log
  await truKho(thuoc);
  await inDon(bn, don);
  await guiKetQua(bn, chanDoan);
  res.cookie('donCuoi', `${bn.hoTen}|${chanDoan}`, { maxAge: 3600e3 }); // leak: cookie
  res.cookie('quay', '3', { httpOnly: true, secure: true }); // safe
  res.status(201).json({ id: don.id });
});

module.exports = router;
