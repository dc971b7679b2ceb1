import { writeFileSync } from 'node:fs';

/** Loaded with `--import` into a measured process: at its end, writes what the operating system counted for it. */
process.on('exit', () => writeFileSync(process.env.PHITRACE_USAGE_FILE, JSON.stringify(process.resourceUsage())));
