import { NextResponse } from 'next/server';
import { getChild, latestCounts, neutropenic } from '@/lib/children';

export async function GET(_req: Request, { params }: { params: { id: string } }) {
  const started = Date.now();
  const counts = await latestCounts(params.id, 30);
  console.info(`counts ${params.id} ${counts.length} rows in ${Date.now() - started}ms`); // safe
  if (!counts.length) {
    const child = await getChild(params.id);
    return NextResponse.json({ message: `No counts for ${child.firstName} ${child.lastName} (${child.cancerType})` }, { status: 404 }); // leak: http-error
  }
  return NextResponse.json({ counts, isolation: counts.some(neutropenic) }); // safe
}
