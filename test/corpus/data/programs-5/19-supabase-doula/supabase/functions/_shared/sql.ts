import postgres from 'postgres';

export const sql = postgres(Deno.env.get('SUPABASE_DB_URL')!, { ssl: 'verify-full', prepare: false });
