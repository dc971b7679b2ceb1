const express = require('express');
const session = require('express-session');
const { logger, requestLog, notFound, onError } = require('./middleware/log');
const { opsNotice } = require('./services/outreach');
const { db } = require('./models/db');
const doses = require('./routes/doses');

const app = express();
app.disable('x-powered-by');
app.use(express.json());
app.use(session({
  secret: process.env.SESSION_SECRET,
  resave: false,
  saveUninitialized: false,
  cookie: { secure: true, httpOnly: true, sameSite: 'strict', maxAge: 15 * 60 * 1000 },
}));
app.use(requestLog);

app.get('/health', async (req, res) => {
  const [{ now }] = (await db.raw('select now()')).rows;
  res.json({ ok: true, now }); // safe
});

app.use('/doses', doses);
app.use(notFound);
app.use(onError);

async function morningCount() {
  const [{ count }] = await db('patients').where({ active: true }).count('* as count');
  await opsNotice('active patients', count); // safe
  const inventory = await db('inventory').select('product', 'bottles_left');
  inventory.filter((i) => i.bottles_left < 3).forEach((i) => logger.warn('low stock', { product: i.product, left: i.bottles_left })); // safe
}

if (require.main === module) {
  const port = process.env.PORT || 4000;
  app.listen(port, () => logger.info(`listening on ${port}`)); // safe
  setInterval(() => morningCount().catch((e) => logger.error('count', { code: e.code })), 24 * 3600 * 1000); // safe
}

module.exports = app;
