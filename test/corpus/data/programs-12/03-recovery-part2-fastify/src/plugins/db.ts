import fp from 'fastify-plugin';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import Redis from 'ioredis';

declare module 'fastify' {
  interface FastifyInstance {
    db: ReturnType<typeof drizzle>;
    redis: Redis;
  }
}

export default fp(async (app) => {
  const client = postgres(process.env.DATABASE_URL!, { ssl: 'require', max: 10 });
  app.decorate('db', drizzle(client));
  app.decorate('redis', new Redis(process.env.REDIS_URL!));
  app.addHook('onClose', async () => {
    await client.end();
    app.log.info('database pool closed'); // safe
  });
});
