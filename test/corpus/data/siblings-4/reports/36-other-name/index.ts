export { default as stamp, label, Printer } from './printer';
export * as printing from './printer';
