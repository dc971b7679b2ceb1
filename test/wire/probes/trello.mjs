import Trello from 'trello';
import { settled } from '../provoked.mjs';

const trello = new Trello('none', 'none');

export const calls = {
  addCard: (mark) => settled(trello.addCard(mark('arg[0]'), mark('arg[1]'), 'l')).then(() => undefined),
  addCommentToCard: (mark) => settled(trello.addCommentToCard('c', mark('arg[1]'))).then(() => undefined),
  updateCard: (mark) => settled(trello.updateCard('c', 'desc', mark('arg[2]'))).then(() => undefined),
};
