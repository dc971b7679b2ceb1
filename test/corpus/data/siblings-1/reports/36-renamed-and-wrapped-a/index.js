export { print as show } from './out.js';
export { default as tell } from './out.js';
