function onlyPhysio(req, res, next) {
  if (req.user && req.user.role === 'physio') return next();
  console.warn('not a physio', req.user && req.user.id); // safe
  return res.status(403).json({ error: 'physio only' }); // safe
}

module.exports = { onlyPhysio };
