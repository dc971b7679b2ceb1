const express = require('express');
const session = require('express-session');
const morgan = require('morgan');
const cors = require('cors');
const { sequelize } = require('./models');
const catat = require('./lib/catat');

const app = express();
app.use(cors({ origin: process.env.ASAL }));
app.use(morgan(':method :status :response-time ms'));
app.use(express.json());
app.use(session({ secret: process.env.RAHASIA, resave: false, saveUninitialized: false, cookie: { secure: true, httpOnly: true, maxAge: 15 * 60 * 1000 } }));

app.use('/pendaftaran', require('./routes/pendaftaran'));
app.use('/lab', require('./routes/lab'));

app.use((err, req, res, next) => {
  catat.galat('tidak tertangani', { nama: err.name, rute: req.baseUrl });
  res.status(err.status || 500).json({ pesan: err.tampil ? err.message : 'Terjadi kesalahan' });
});

sequelize.authenticate().then(() => {
  app.listen(process.env.PORT || 3000, () => catat.info('siap di port ' + (process.env.PORT || 3000)));
});
