/**
 * Dark on light, or light on dark where the reader's screen is; on paper always dark on light. Large enough for a meeting,
 * colours that differ in lightness too.
 */
export const REPORT_STYLE = `
:root { color-scheme: light dark; font: 17px/1.5 system-ui, "Noto Sans", sans-serif; color: var(--ink); background: var(--page);
  --ink: #1c2430; --soft: #4a5568; --page: #f4f5f7; --card: #fff; --line: #d5dae1; --code: #eef1f5; --bar: #2b5c8a; --good: #1d6b3f; --warning: #b3450a; }
@media screen and (prefers-color-scheme: dark) { :root {
  --ink: #e8ebf0; --soft: #b3bcc9; --page: #14181f; --card: #1d232d; --line: #3a4352; --code: #2a3240; --bar: #7db2e3; --good: #5fc48b; --warning: #f0955a; } }
body { margin: 0; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
header p { margin: 0; color: var(--soft); }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 0 0 .75rem; }
section, .outcome { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.25rem; margin: 0 0 1.1rem; }
.outcome { font-size: 1.15rem; border-left: 10px solid var(--good); }
.outcome.warning, .alerts { border-left: 10px solid var(--warning); }
.outcome small, .note { color: var(--soft); }
.note { font-size: .95rem; margin: 0 0 .75rem; max-width: 46rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 0 0 1.1rem; }
.figures div { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .7rem 1rem; }
dt { color: var(--soft); font-size: .9rem; }
dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-size: .9rem; color: var(--soft); }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
th.number { white-space: normal; }
code { font-size: .85em; background: var(--code); border-radius: 4px; padding: 0 .25em; overflow-wrap: anywhere; }
svg { max-width: 100%; height: auto; font-size: 14px; }
svg rect { fill: var(--bar); }
svg text { fill: var(--ink); }
svg .small { font-size: 12px; }
.tally { columns: 8rem; padding-left: 1.1rem; margin: 0; font-variant-numeric: tabular-nums; }
details summary { cursor: pointer; padding: .35rem 0; }
@media screen and (max-width: 40rem) { section { overflow-x: auto; } svg { min-width: 28rem; } }
@media print { :root { --page: #fff; font-size: 12px; } main { padding: 0; } section, tr { break-inside: avoid; } }
`;
