'use strict';
const express = require('express');
const cookieParser = require('cookie-parser');
const morgan = require('morgan');

const app = express();
app.use(morgan('tiny'));
app.use(cookieParser());
app.use(express.json());
app.use(express.static('public'));
app.use(require('./routes/checkout'));

app.use((err, req, res, next) => {
  console.error(err.code, req.path); // safe
  res.status(500).json({ error: 'oops' }); // safe
});

app.listen(process.env.PORT || 3000, () => console.log('shop open')); // safe
