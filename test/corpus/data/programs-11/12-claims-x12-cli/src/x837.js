const pad = (v, n) => String(v ?? '').padEnd(n);
const ymd = (d) => new Date(d).toISOString().slice(0, 10).replaceAll('-', '');

export function header(payer, control) {
  return [`ISA*00*${pad('', 10)}*00*${pad('', 10)}*ZZ*${pad('CLAIMKIT', 15)}*ZZ*${pad(payer.edi_receiver, 15)}*${ymd(Date.now())}*1200*^*00501*${control}*0*P*:`, `GS*HC*CLAIMKIT*${payer.edi_receiver}*${ymd(Date.now())}*1200*1*X*005010X222A1`];
}

export function loop2000(c, i) {
  return [
    `HL*${i}*1*22*0`,
    `NM1*IL*1*${c.last_name}*${c.first_name}****MI*${c.member_id}`,
    `DMG*D8*${ymd(c.birth_date)}`,
    `CLM*${c.claim_no}*${c.total}***11:B:1`,
    `HI*ABK:${c.dx}`,
  ];
}

export function build(payer, claims, control = '000000001') {
  return [...header(payer, control), ...claims.flatMap(loop2000), `IEA*1*${control}`].join('~\n');
}
