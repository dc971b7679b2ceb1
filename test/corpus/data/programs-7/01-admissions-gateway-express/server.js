'use strict';
const express = require('express');
const helmet = require('helmet');
const { logger } = require('./lib/logger');
const { interfaceDown } = require('./lib/alerts');

const app = express();
app.use(helmet());
app.use(require('./routes/adt'));
app.use(require('./routes/ward'));

let last = Date.now();
app.use((req, res, next) => { last = Date.now(); next(); });
setInterval(() => {
  const quiet = Math.round((Date.now() - last) / 60000);
  if (quiet > 15) interfaceDown('HIS', quiet).catch((e) => logger.error('mail', { code: e.code })); // safe
}, 60000);

const port = Number(process.env.PORT || 8080);
app.listen(port, () => logger.info(`listening on ${port}`)); // safe
