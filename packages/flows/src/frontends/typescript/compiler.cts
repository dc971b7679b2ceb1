import tsMorph = require('ts-morph');

/**
 * The compiler that parses for the command line. Loaded as CommonJS: where an ES module imports it, Node reads its nine
 * megabytes a second time, to find out the names of its exports.
 */
export = tsMorph.ts;
