export { controls } from './detector.js';
