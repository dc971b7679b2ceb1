export const symbols = {
  hospital: { sign: 'H', color: '#c00', words: ['clinic', 'emergency'] },
  pharmacy: { sign: '+', color: '#080' },
  museum: { sign: 'M', color: '#840' },
  beach: { sign: '~', color: '#06c' },
};
export const symbolOf = (kind) => symbols[kind] ?? { sign: '?', color: '#888' };
