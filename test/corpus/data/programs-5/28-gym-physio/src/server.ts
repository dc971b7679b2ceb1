import express from 'express';
import { club } from './club/routes.js';
import { log } from './log.js';
import { physio } from './physio/routes.js';

const app = express();
app.use(express.json());
app.use('/club', club);
app.use('/physio', physio);
app.listen(4600, () => log.info('listening'));
