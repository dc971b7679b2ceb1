/** The look of a page: light and dark by the reader's system, readable on paper. */
export const style = `
:root { color-scheme: light dark; --ink: #1a1f24; --paper: #ffffff; --soft: #f1f4f6; --line: #8a949c; --bad: #a3151f; --good: #0b5d2c; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecef; --paper: #14181b; --soft: #20262b; --line: #7d8890; --bad: #ff9a9f; --good: #7fdc9f; } }
* { box-sizing: border-box; }
body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 0 auto; padding: 1.5rem; max-width: 90rem; }
h1 { line-height: 1.2; }
h2 { margin-top: 2.5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; }
a { color: inherit; }
:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
.scroll { overflow-x: auto; margin: 0.75rem 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding: 0.25rem 0; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
th { background: var(--soft); }
td { overflow-wrap: anywhere; min-width: 5rem; }
tr[hidden] { display: none; }
form { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: center; margin-top: 0.75rem; }
input, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); padding: 0.2rem 0.4rem; max-width: 16rem; }
code { font-family: ui-monospace, monospace; font-size: 0.9em; }
svg { display: block; max-width: 100%; height: auto; font: 13px system-ui, sans-serif; }
svg text { fill: var(--ink); }
svg rect { fill: var(--soft); stroke: var(--line); }
svg path { fill: none; stroke: var(--line); stroke-width: 1.5; }
svg path.uncovered, svg rect.uncovered { stroke: var(--bad); stroke-width: 2.5; }
svg path.covered, svg rect.covered { stroke: var(--good); stroke-dasharray: 6 3; }
@media print { body { padding: 0; max-width: none; } form, nav { display: none; } .scroll { overflow: visible; } tr { break-inside: avoid; } tr[hidden] { display: table-row; } table { font-size: 0.75rem; } }
`;
