/** Dark on light, large enough for a meeting, four colours that differ in lightness too. */
export const REPORT_STYLE = `
:root { color-scheme: light; font: 17px/1.5 system-ui, "Noto Sans", sans-serif; color: #1c2430; background: #f4f5f7; }
body { margin: 0; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
header p { margin: 0; color: #4a5568; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 0 0 .75rem; }
section, .outcome { background: #fff; border: 1px solid #d5dae1; border-radius: 10px; padding: 1.1rem 1.25rem; margin: 0 0 1.1rem; }
.outcome { font-size: 1.15rem; border-left: 10px solid #1d6b3f; }
.outcome.warning, .alerts { border-left: 10px solid #b3450a; }
.outcome small { color: #4a5568; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 0 0 1.1rem; }
.figures div { background: #fff; border: 1px solid #d5dae1; border-radius: 10px; padding: .7rem 1rem; }
dt { color: #4a5568; font-size: .9rem; }
dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #e3e7ec; vertical-align: top; }
th { font-size: .9rem; color: #4a5568; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
code { font-size: .85em; background: #eef1f5; border-radius: 4px; padding: 0 .25em; overflow-wrap: anywhere; }
svg { max-width: 100%; height: auto; font-size: 14px; }
svg rect { fill: #2b5c8a; }
svg text { fill: #1c2430; }
.tally { columns: 8rem; padding-left: 1.1rem; margin: 0; font-variant-numeric: tabular-nums; }
details summary { cursor: pointer; padding: .35rem 0; }
@media print { :root { background: #fff; } section { break-inside: avoid; } }
`;
