/**
 * Dark on light, or light on dark where the reader's screen is; on paper always dark on light. Large enough for a meeting,
 * colours that differ in lightness too. Nothing is wider than a telephone: there a row of a table is a card.
 */
export const REPORT_STYLE = `
:root { color-scheme: light dark; font: 17px/1.5 system-ui, "Noto Sans", sans-serif; color: var(--ink); background: var(--page);
  --ink: #1c2430; --soft: #3d4654; --page: #f4f5f7; --card: #fff; --line: #d5dae1; --code: #eef1f5; --bar: #2b5c8a; --good: #1d6b3f; --warning: #b3450a; }
@media screen and (prefers-color-scheme: dark) { :root {
  --ink: #e8ebf0; --soft: #c3cad5; --page: #14181f; --card: #1d232d; --line: #3a4352; --code: #2a3240; --bar: #7db2e3; --good: #5fc48b; --warning: #f0955a; } }
body { margin: 0; }
main { max-width: 66rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
header p { margin: 0; color: var(--soft); }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 0 0 .75rem; }
h3 { font-size: 1rem; margin: .4rem 0 .25rem; }
a { color: inherit; }
section, .outcome { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.25rem; margin: 0 0 1.1rem; overflow-wrap: break-word; }
.outcome { font-size: 1.15rem; border-left: 10px solid var(--good); }
.outcome.warning, .alerts { border-left: 10px solid var(--warning); }
.outcome small, .note { color: var(--soft); }
.note { font-size: .95rem; margin: 0 0 .75rem; max-width: 46rem; }
.alerts li { margin-bottom: .75rem; }
.alerts li p { margin: .15rem 0 0; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 0 0 1.1rem; }
.figures div { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .7rem .9rem; }
dt { color: var(--soft); font-size: .9rem; }
dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: 0 1.1rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 0 1.1rem; align-items: start; }
table { border-collapse: collapse; width: 100%; margin: 0 0 .75rem; }
caption { text-align: left; color: var(--soft); font-size: .95rem; padding: 0 0 .4rem; }
th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-size: .9rem; color: var(--soft); }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
th.number { text-align: right; }
code { font-size: .85em; background: var(--code); border-radius: 4px; padding: 0 .25em; overflow-wrap: anywhere; }
td code { white-space: nowrap; }
td code.path { white-space: normal; }
svg { display: block; font-size: 15px; }
svg rect { fill: var(--bar); }
svg text { fill: var(--ink); }
ul { padding-left: 1.2rem; margin: 0; }
.tally { columns: 9rem; font-variant-numeric: tabular-nums; }
@media screen and (max-width: 46rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, caption, tbody, tr, th, td { display: block; }
  tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  th, td, td.number { border: 0; padding: .05rem 0; text-align: left; white-space: normal; }
  td[data-name]::before { content: attr(data-name) " : "; color: var(--soft); }
}
@media print { :root { --page: #fff; font-size: 11px; } main { padding: 0; max-width: none; } tr, li, .charts section { break-inside: avoid; } h2, h3, thead { break-after: avoid; } svg { font-size: 11px; } .charts { grid-template-columns: 1fr 1fr; } }
`;
