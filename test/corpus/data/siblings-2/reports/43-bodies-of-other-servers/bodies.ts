import type { NextApiRequest, NextApiResponse } from 'next';
import type { FastifyRequest } from 'fastify';
import type { Context as HonoContext } from 'hono';
import type { Context as KoaContext } from 'koa';
import type { SNSEvent } from 'aws-lambda';
import { readBody, getQuery, getMethod, type H3Event } from 'h3';

const withoutToken = ({ token, ...others }: Record<string, unknown>) => others;

export const b1 = (req: NextApiRequest, res: NextApiResponse) => { console.log(req.body); res.end(); }; // leak: log
export const b2 = (req: NextApiRequest, res: NextApiResponse) => { console.log(req.method, res.statusCode); res.end(); }; // safe
export const b3 = (request: FastifyRequest) => console.log(JSON.stringify(request.body, null, 2)); // leak: log
export const b4 = (request: FastifyRequest) => console.log(request.id, request.method); // safe
export async function b5(c: HonoContext) { console.log(await c.req.parseBody()); } // leak: log
export async function b6(c: HonoContext) { console.log(Object.keys(await c.req.parseBody()).length); } // safe
export const b7 = (ctx: KoaContext & { request: { body: Record<string, unknown> } }) => console.log(withoutToken(ctx.request.body)); // leak: log
export const b8 = (ctx: KoaContext) => console.log(ctx.method, ctx.status, ctx.length); // safe
export async function b9(event: H3Event) { const sent = await readBody(event); console.log('sent', sent); } // leak: log
export async function b10(event: H3Event) { console.log(getMethod(event)); } // safe
export async function b11(event: H3Event) { console.log('asked', getQuery(event)); } // leak: log
export const b12 = (event: SNSEvent) => console.log(event.Records.map((record) => record.Sns.Message)); // leak: log
export const b13 = (event: SNSEvent) => console.log(event.Records.map((record) => record.Sns.MessageId)); // safe
export async function b14(form: FormData) { for (const [key, value] of form) console.log(key, value); } // leak: log
export async function b15(form: FormData) { console.log([...form.keys()]); } // safe
export async function b16(request: Request) { console.log((await request.text()).length); } // safe
