import express from 'express';
import { onError, readSpecimen } from './queue.js';

export const app = express();
app.use(express.json());
app.put('/specimens/:id', readSpecimen);
app.use(onError);
