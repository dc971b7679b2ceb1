import { createServer } from 'node:http';
import express from 'express';
import { Server } from 'socket.io';
import { authenticate } from './auth.js';
import { register } from './chat.js';

const app = express();
app.get('/healthz', (_req, res) => res.json({ ok: true }));

const server = createServer(app);
const io = new Server(server, { cors: { origin: 'https://app.relay.example' } });
io.use(authenticate);
register(io);
server.listen(3000);
