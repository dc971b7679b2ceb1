import { NextResponse, type NextRequest } from 'next/server';
import { IntercomClient } from 'intercom-client';
import { db, log } from '@/lib/core';

const intercom = new IntercomClient({ token: process.env.INTERCOM_TOKEN! });

async function ask(body: string) {
  await intercom.conversations.create({ from: { type: 'user', id: 'claims-bot' }, body });
}

export async function POST(req: NextRequest) {
  const claim = await req.json();
  log.info({ kind: claim.kind, amount: claim.amount }, 'claim received'); // safe

  switch (claim.kind) {
    case 'luggage': {
      const row = await db.claim.create({ data: claim }); // safe
      await ask(`Luggage claim ${row.id}: ${claim.items?.join(', ')} lost by ${claim.airline}`); // safe
      log.info({ items: claim.items, airline: claim.airline }, 'luggage claim'); // safe
      return NextResponse.json({ id: row.id }, { status: 201 });
    }
    case 'delay': {
      if (claim.hours < 4) return NextResponse.json({ error: `Delay of ${claim.hours} h at ${claim.airport} is not covered` }, { status: 422 }); // safe
      return NextResponse.json({ payout: 50 * Math.floor(claim.hours / 4) });
    }
    case 'medical': {
      const { insuredName, hospital, diagnosis, treatment } = claim;
      await ask(`Medical claim: ${insuredName} in ${hospital}, ${diagnosis}, treated with ${treatment}`); // leak: messag|chat
      const screening = await db.screening.findFirst({ where: { quoteId: claim.quoteId } });
      const declared = (screening?.answers as any)?.conditions?.map((c: any) => c.name) ?? [];
      if (declared.includes(diagnosis)) return NextResponse.json({ error: `${insuredName} declared ${diagnosis} before` }, { status: 409 }); // leak: http-error
      await db.claim.create({ data: claim }); // safe
      return NextResponse.json({ ok: true }, { status: 201 });
    }
    default:
      return NextResponse.json({ error: `unknown kind ${claim.kind}` }, { status: 400 }); // safe
  }
}
