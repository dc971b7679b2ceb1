export const groups = [
  { id: 'places', list: ['hospital', 'school', 'bank'] },
  { id: 'people', list: ['nurse', 'doctor', 'astronaut'] },
  { id: 'things', list: ['pill', 'syringe', 'stethoscope'] },
];
