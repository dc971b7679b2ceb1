require('newrelic');
const express = require('express');
const { cong } = require('./cauhinh');
const { sequelize } = require('./mohinh');
const log = require('./nhatky');
const xacThuc = require('./xacthuc');

const app = express();
app.use(express.json());
app.use('/benh-nhan', xacThuc, require('./routes/benhnhan'));
app.use('/don-thuoc', xacThuc, require('./routes/donthuoc'));
app.use((err, req, res, next) => {
  log.error('lỗi', err.name); // safe
  res.status(500).json({ loi: 'Lỗi hệ thống' });
});

sequelize.authenticate().then(() => app.listen(cong, () => log.info('chạy ở cổng', cong)));
