import { scan } from 'phitrace';
import { expect, it } from 'vitest';
import { makeProject } from '../cli/helpers.ts';

/** A page of a few hundred bytes that shows a line of text 2^depth times: each drawing calls the next one twice. */
function toBomb(depth: number): Buffer {
  const first = 5;
  const drawings = Array.from({ length: depth }, (_, i) => {
    const isLast = i === depth - 1;
    const content = isLast ? 'BT /T 8 Tf 20 20 Td (Patient: Ann) Tj ET' : '/F Do /F Do';
    const resources = isLast ? `/Font << /T ${first + depth} 0 R >>` : `/XObject << /F ${first + i + 1} 0 R >>`;
    return `<< /Type /XObject /Subtype /Form /BBox [0 0 600 600] /Resources << ${resources} >> /Length ${content.length} >>\nstream\n${content}\nendstream`;
  });
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 600] /Contents 4 0 R /Resources << /XObject << /F ${first} 0 R >> >> >>`,
    '<< /Length 5 >>\nstream\n/F Do\nendstream',
    ...drawings,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  return Buffer.from(
    `%PDF-1.4\n${objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<< /Root 1 0 R >>\n%%EOF\n`,
  );
}

it('a small document with endless text is read in part, and said so', { timeout: 300_000 }, async () => {
  const root = makeProject({ 'bomb.pdf': toBomb(28), 'notes.txt': 'Patient: see the chart\n' });
  const { coverage } = await scan({ root });
  expect(coverage.skipped).toMatchObject([
    { path: 'bomb.pdf', reason: 'excluded-by-limit', detail: 'page 1 and what follows were not read to the end' },
  ]);
  expect(coverage.filesAnalyzed).toBe(2);
});
