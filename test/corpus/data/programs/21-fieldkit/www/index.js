import { mount } from './visit-form.js';
import { unlock } from './db.js';

document.addEventListener('DOMContentLoaded', async () => {
  await unlock(window.prompt('PIN'));
  mount(document.querySelector('form'));
});
