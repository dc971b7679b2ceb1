import ua from 'universal-analytics';

const visitor = ua('UA-1-1', { uid: 'u', strictCidFormat: false });
const sent = (hit) => new Promise((done) => hit.send(() => done()));

export const calls = {
  event: (mark) => sent(visitor.event({ ec: 'visits', ea: mark('ea'), el: mark('el') })),
  pageview: (mark) => sent(visitor.pageview({ dp: `/patients/${mark('dp')}`, dt: mark('dt') })),
  exception: (mark) => sent(visitor.exception(mark('arg[0]'))),
};
