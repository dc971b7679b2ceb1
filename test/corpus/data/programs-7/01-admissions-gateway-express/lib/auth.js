'use strict';
const crypto = require('crypto');

function requireRole(role) {
  return (req, res, next) => {
    const user = verify(req.get('authorization'));
    if (!user) return res.status(401).end();
    if (!user.roles.includes(role)) return res.status(403).json({ error: `needs ${role}` }); // safe
    req.user = user;
    next();
  };
}

function verify(header) {
  if (!header) return null;
  const [body, mac] = header.replace(/^Bearer /, '').split('.');
  const want = crypto.createHmac('sha256', process.env.TOKEN_KEY).update(body).digest('base64url');
  return want === mac ? JSON.parse(Buffer.from(body, 'base64url').toString()) : null;
}

module.exports = { requireRole };
