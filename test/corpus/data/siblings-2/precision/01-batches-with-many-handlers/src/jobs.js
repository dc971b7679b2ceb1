import pino from 'pino';
import { batches } from './batches.js';

const log = pino();
const run = async (task) => task();

export const rotate = (names) => batches.each(names, async (name) => log.info(`rotating ${name}`)); // safe: names of log files
export const warm = (paths) => batches.each(paths, async (path) => log.info({ path }, 'warming')); // safe: paths of a cache
export const ping = (hosts) => batches.each(hosts, async (host) => log.debug(host)); // safe: hosts
export const compile = (templates) => batches.each(templates, async (template) => log.debug(template.length)); // safe: a length
export const vacuum = (tables) => batches.each(tables, async (table) => run(() => log.info(`vacuum ${table}`))); // safe: names of tables
export const probe = (ports) => batches.each(ports, async (port) => run(() => port > 0));
export const expire = (keys) => batches.each(keys, async (key) => run(() => key));
export const resize = (images) => batches.each(images, async (image) => run(() => image));
export const index = (words) => batches.each(words, async (word) => run(() => word));
export const translate = (labels) => batches.each(labels, async (label) => run(() => label));
