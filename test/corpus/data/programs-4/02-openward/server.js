'use strict';

const express = require('express');
const bodyParser = require('body-parser');
const logger = require('./utils/logger');
const auth = require('./middleware/auth');
const errors = require('./middleware/errors');

const app = express();
app.use(bodyParser.json({ limit: '2mb' }));
app.use('/api', auth);
app.use('/api/admissions', require('./routes/admissions'));
app.use('/api/beds', require('./routes/beds'));
app.use(errors);

require('./jobs/moh-report');

const port = process.env.PORT || 8085;
app.listen(port, function () {
  logger.info('openward listening on ' + port);
});
