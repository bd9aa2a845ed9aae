/** The style of the front: colours of the pane (above 7:1, WCAG 1.4.6), targets of 48 px and more, either direction. */
export const FRONT_STYLE = `
:root { color-scheme: light dark; --paper: #f3ecde; --card: #fffdf8; --rule: #7d6f57; --ink: #211c15;
  --soft: #4d4436; --green: #17493a; --on-green: #fffdf8; --wash: #e3ecdf; --label: #fffefa; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #16130f; --card: #26221b; --rule: #a8997c; --ink: #f3ecdd; --soft: #d0c5b0;
    --green: #a9d8bf; --on-green: #10231b; --wash: #20342a; --label: #332d22; }
}
* { box-sizing: border-box; }
html { font-size: clamp(1.125rem, 0.65rem + 0.5vmax, 2rem); background: var(--paper); color: var(--ink); }
body { margin: 0; font-family: 'Noto Sans', 'Noto Sans Arabic', 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif;
  line-height: 1.5; }
h1, h2, p, ul { margin: 0; padding: 0; }
ul { list-style: none; }
h1, h2, b, .welcome { font-family: 'Noto Serif', 'Noto Naskh Arabic', Georgia, 'DejaVu Serif', serif;
  font-weight: 600; line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; }
main { display: grid; gap: 1.25rem; max-inline-size: 72rem; margin-inline: auto;
  padding: 1rem clamp(1rem, 3vw, 3rem) 2rem; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0.75rem 1.5rem; }
h1 { font-size: 1.35rem; color: var(--green); }
h2 { font-size: 1.15rem; padding-block: 0.75rem 0.5rem; border-block-start: 1px solid var(--rule); }
nav ul, .suggestions ul { display: flex; flex-wrap: wrap; gap: 0.625rem; }
.welcome { font-size: clamp(1.2rem, 2.4vw, 1.9rem); max-inline-size: 42ch; }
.headphones { display: flex; align-items: center; gap: 0.75rem; font-weight: 600; padding: 0.5rem 1rem;
  background: var(--wash); border-inline-start: 0.375rem solid var(--green); }
.headphones svg { inline-size: 2rem; flex: none; fill: none; stroke: currentcolor; stroke-width: 2; }
form { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.375rem 0.625rem; }
label { grid-column: 1 / -1; font-weight: 600; }
input, button, .button { font: inherit; min-block-size: 3rem; padding: 0.5rem 1rem; border-radius: 0.25rem;
  border: 2px solid var(--rule); background: var(--card); color: inherit; }
.button { display: inline-flex; align-items: center; text-decoration: none; line-height: 1.25; overflow-wrap: anywhere; }
button, .button[aria-current] { background: var(--green); border-color: var(--green); color: var(--on-green);
  font-weight: 600; cursor: pointer; }
.button:hover, .card:hover { background: var(--wash); color: var(--ink); border-color: var(--green); }
.videos ul, .acquisitions ul { display: grid; gap: 0.75rem;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); }
.card { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: 0.875rem; align-items: center;
  block-size: 100%; padding: 0.75rem; background: var(--card); border: 2px solid var(--rule);
  border-radius: 0.25rem; color: inherit; text-decoration: none; }
.card span { display: grid; gap: 0.25rem; }
.film { fill: var(--tint); } .play { fill: var(--card); }
.tint-0 { --tint: #2f6a57; } .tint-1 { --tint: #8a4a3a; } .tint-2 { --tint: #7a5a1e; }
.tint-3 { --tint: #2f6379; } .tint-4 { --tint: #6d3f62; }
.why, .by { color: var(--soft); }
/* A French title on an Arabic page reads from its left, and stands at the right as the card does. */
.card b, .why, .acquisitions b, .by { text-align: -webkit-match-parent; }
.acquisitions li { display: grid; gap: 0.25rem; align-content: start; padding: 0.75rem; background: var(--card);
  border-inline-start: 0.375rem solid var(--green); }
.where { display: flex; flex-wrap: wrap; gap: 0.25rem 0.625rem; align-items: center; }
.label { padding: 0 0.5rem; border: 2px solid var(--rule); background: var(--label); font-weight: 600; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
:focus-visible { outline: 0.25rem solid var(--green); outline-offset: 0.1875rem; }
.closed { min-block-size: 100vh; align-content: center; justify-items: center; text-align: center; }
.closed h1 { font-size: clamp(2rem, 6vw, 4rem); color: var(--ink); }
.when { font-size: clamp(1.25rem, 3vw, 2rem); }
.check ol { display: grid; gap: 0.5rem; } .check dl { display: grid; gap: 0.75rem; margin: 0; } .check dt { font-weight: 600; }
.check dd { margin: 0; } .check ol { padding-inline-start: 1.5rem; margin: 0; }
`;
