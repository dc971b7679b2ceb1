export enum Item { Potion = 'potion', Bandage = 'bandage', Sword = 'sword' }
export const hints = new Map<Item, string>([
  [Item.Potion, 'heals the patient adventurer, ask the doctor in the tavern'],
  [Item.Bandage, 'stops bleeding for three turns'],
]);
export const health = { max: 100, perTurn: -1 };
