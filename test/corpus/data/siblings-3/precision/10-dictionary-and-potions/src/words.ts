export const words = [
  { word: 'patient', kind: 'adjective', meaning: 'able to wait without complaint' },
  { word: 'treatment', kind: 'noun', meaning: 'how something is handled' },
];
export const shop = { healingPotion: 12, doctorHat: 40 };
