import { Body, Controller, Headers, Post, Query } from '@nestjs/common';
import type { DynamoDBStreamEvent, KinesisStreamEvent, SNSEvent } from 'aws-lambda';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { buffer } from 'node:stream/consumers';
import type { IncomingMessage } from 'node:http';

@Controller('vitals')
export class VitalsController {
  @Post()
  take(@Body() body: unknown, @Query() query: Record<string, string>, @Headers('content-type') type: string) {
    console.log('vitals', body); // leak: log
    console.log('vitals', query); // leak: log
    console.log('vitals', type); // safe
  }
}
export const f1 = async (request: FastifyRequest, reply: FastifyReply) => { console.log({ in: request.body }); return reply.send(); }; // leak: log
export const f2 = async (request: FastifyRequest, reply: FastifyReply) => { console.log(request.method, reply.elapsedTime); return reply.send(); }; // safe
export const f3 = (event: SNSEvent) => console.log(event.Records.map((r) => r.Sns.Message)); // leak: log
export const f4 = (event: SNSEvent) => console.log(event.Records.map((r) => r.Sns.MessageId)); // safe
export const f5 = ({ Records }: KinesisStreamEvent) => Records.forEach(({ kinesis }) => console.log(Buffer.from(kinesis.data, 'base64').toString())); // leak: log
export const f6 = ({ Records }: DynamoDBStreamEvent) => console.log(JSON.stringify(Records[0]?.dynamodb?.NewImage)); // leak: log
export const f7 = ({ Records }: DynamoDBStreamEvent) => console.log(Records.length, Records[0]?.eventName); // safe
export async function f8(message: IncomingMessage) { const raw = await buffer(message); console.log(raw.toString('utf8')); } // leak: log
export async function f9(message: IncomingMessage) { const raw = await buffer(message); console.log(raw.byteLength); } // safe
export const GET = async (request: Request) => { console.log(Object.fromEntries(new URL(request.url).searchParams)); return new Response(); }; // leak: log
export const POST = async (request: Request) => { console.log(await request.text()); return Response.json({}); }; // leak: log
const noSecrets = ({ token: _token, ...rest }: Record<string, unknown>) => rest;
export const f10 = (request: FastifyRequest) => console.log(noSecrets(request.body as Record<string, unknown>)); // leak: log
