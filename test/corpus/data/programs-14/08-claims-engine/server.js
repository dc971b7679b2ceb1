'use strict';

const express = require('express');
const session = require('express-session');
const morgan = require('morgan');
const Sentry = require('@sentry/node');
const bodyParser = require('body-parser');
const { Claim, Member, sequelize } = require('./models');
const auth = require('./lib/auth');
const logger = require('./lib/logger');

Sentry.init({ dsn: process.env.SENTRY_DSN });

const app = express();
app.use(morgan(':method :status :response-time ms'));
app.use(bodyParser.raw({ type: 'application/edi-x12', limit: '5mb' }));
app.use(bodyParser.json());
app.use(session({
  secret: process.env.SESSION_SECRET,
  resave: false,
  saveUninitialized: false,
  cookie: { secure: true, httpOnly: true, maxAge: 15 * 60 * 1000 },
}));

app.use('/claims', require('./routes/claims'));

app.get('/members/:pk', auth.required, auth.role('examiner'), async (req, res) => {
  const member = await Member.findByPk(req.params.pk, { include: Claim });
  if (!member) return res.status(404).json({ error: 'Not found' }); // safe
  console.log('member detail', JSON.stringify(member)); // leak: log
  res.json(member);
});

app.use((err, req, res, next) => {
  const reference = Date.now().toString(36);
  logger.error('unhandled', { code: err.code, reference }); // safe
  res.status(500).json({ error: 'Internal error', reference }); // safe
});

sequelize.authenticate().then(() => {
  app.listen(process.env.PORT || 5000, () => logger.info('claims-engine up'));
});
