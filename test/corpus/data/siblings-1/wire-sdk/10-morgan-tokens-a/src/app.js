import express from 'express';
import morgan from 'morgan';

morgan.token('body', (req) => JSON.stringify(req.body)); // leak: log
morgan.token('agent-length', (req) => String(req.get('user-agent')?.length ?? 0)); // safe
morgan.token('fields', (req) => String(Object.keys(req.body ?? {}).length)); // safe

export const app = express();
app.use(express.json());
app.use(morgan(':method :status :response-time ms :agent-length :fields :body'));

app.post('/patients', (req, res) => {
  const { patientName, temperature } = req.body;
  res.status(patientName && temperature ? 201 : 400).end();
});
