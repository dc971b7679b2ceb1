import type { Request as HapiRequest, ResponseToolkit } from '@hapi/hapi';
import type { Context as KoaContext } from 'koa';
import type { Context as HonoContext } from 'hono';
import { readBody, type H3Event } from 'h3';
import type { NextRequest } from 'next/server';
import type { Socket } from 'socket.io';
import { Elysia } from 'elysia';
import { initTRPC } from '@trpc/server';
export const h1 = (request: HapiRequest, h: ResponseToolkit) => { console.log(request.payload); return h.response().code(204); }; // leak: log
export const h2 = (request: HapiRequest) => console.log(request.method, request.route.path); // safe
export const h3 = (ctx: KoaContext) => console.log(JSON.stringify((ctx.request as any).body)); // leak: log
export const h4 = async (c: HonoContext) => { const sent = await c.req.json(); console.log(sent); return c.json({}); }; // leak: log
export const h5 = async (event: H3Event) => { console.log(await readBody(event)); }; // leak: log
export const h6 = async (request: NextRequest) => { console.log(await request.text()); }; // leak: log
export const h7 = async (request: NextRequest) => { console.log(request.nextUrl.pathname.length); }; // safe
export const h8 = (socket: Socket) => socket.on('record', (record) => console.log(record)); // leak: log
export const h9 = (socket: Socket) => socket.on('disconnect', (reason) => console.log(reason)); // safe
export const h10 = new Elysia().post('/records', ({ body }) => { console.log(body); }); // leak: log
export const h11 = initTRPC.create().procedure.mutation(({ input }) => { console.log(input); }); // leak: log
export const h12 = async (c: HonoContext) => { console.log(await c.req.parseBody()); }; // leak: log
