import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';

export const web = express();
web.post('/patients', (req, res) => { console.log('new', req.body); res.end(); }); // leak: log
web.post('/patients/:id', ({ body }, res) => { console.log(body); res.end(); }); // leak: log
web.get('/patients', (req, res) => { console.log('q', req.query); res.end(); }); // leak: log
web.get('/sites', (req, res) => { console.log('sites', req.method, req.get('accept')); res.end(); }); // safe
web.put('/patients/:id', (req, res) => { console.log(Object.keys(req.body).length, res.statusCode); res.end(); }); // safe

export const fast = Fastify();
fast.post('/patients', async (request) => { console.log(request.body); return {}; }); // leak: log
fast.post('/patients/import', async (request) => { console.log(`${JSON.stringify(request.body)}`); return {}; }); // leak: log
fast.get('/ready', async (request) => { console.log(request.id); return {}; }); // safe

export const edge = new Hono();
edge.post('/patients', async (c) => { const form = await c.req.parseBody(); console.log(form); return c.text(''); }); // leak: log
edge.post('/patients/text', async (c) => { console.log(await c.req.text()); return c.text(''); }); // leak: log
edge.get('/patients', (c) => { console.log(c.req.method, c.req.header('user-agent')); return c.text(''); }); // safe

export const health = (_req, res) => { console.log('up', process.uptime()); res.end(); }; // safe
export const size = (req) => console.log(req.headers['content-length']); // safe
export const route = (c) => console.log(c.req.routePath); // safe
