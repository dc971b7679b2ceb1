const express = require('express');
const helmet = require('helmet');
const rateLimit = require('express-rate-limit');
const { expressjwt } = require('express-jwt');
const Sentry = require('@sentry/node');
const arrivals = require('./routes/arrivals');

Sentry.init({ dsn: process.env.SENTRY_DSN, sendDefaultPii: false });

const app = express();
app.use(helmet());
app.use(express.json());
app.use(rateLimit({ windowMs: 60000, limit: 300 }));
app.use(expressjwt({ secret: process.env.JWT_SECRET, algorithms: ['HS256'] }));
app.use('/arrivals', arrivals);

const port = Number(process.env.PORT || 8080);
app.listen(port, () => console.log('listening on', port)); // safe
