const jwt = require('jsonwebtoken');
const { khoaJwt } = require('./cauhinh');

module.exports = function xacThuc(req, res, next) {
  try {
    const token = (req.get('authorization') || '').slice(7);
    req.nhanVien = jwt.verify(token, khoaJwt, { algorithms: ['RS256'] });
    next();
  } catch {
    res.status(401).json({ loi: 'Chưa đăng nhập' });
  }
};
