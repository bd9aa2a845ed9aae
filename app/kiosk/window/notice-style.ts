/** The style of a notice. The figure of a countdown of so many seconds is an animated counter: it needs no script. */
export function styleOf(seconds: number): string {
  return `${BASE}
@property --left { syntax: '<integer>'; initial-value: ${seconds}; inherits: false; }
@keyframes left { from { --left: ${seconds}; } to { --left: 0; } }
.left { animation: left ${seconds}s steps(${Math.max(seconds, 1)}) forwards; }
`;
}

const BASE = `
html { height: 100%; background: #fff4d6; color: #1d1d1f; }
body { margin: 0; height: 100%; padding: 0 1.25rem; display: flex; align-items: center; gap: 1.25rem;
  border-bottom: 3px solid #8a5a00; box-sizing: border-box; font: 600 1.125rem/1.4 system-ui, sans-serif; }
p { margin: 0; }
div { flex: 1; }
.left { flex: none; width: 6rem; height: 6rem; border-radius: 50%; background: #1d1d1f; color: #fff4d6;
  font-size: 2.5rem; line-height: 6rem; text-align: center; font-variant-numeric: tabular-nums;
  counter-reset: left var(--left); }
.left::after { content: counter(left); }
.others { margin-top: 0.25rem; font-weight: 400; font-size: 0.9375rem; display: flex; flex-wrap: wrap; gap: 0 1rem; }
.answer { flex: none; padding: 1rem 1.5rem; border-radius: 0.5rem; background: #1d1d1f; color: #ffffff;
  font-size: 1.25rem; text-decoration: none; }
.answer:focus-visible { outline: 4px solid #0b57d0; outline-offset: 3px; }
@media (max-width: 640px) {
  body { gap: 0.75rem; font-size: 1rem; padding: 0 0.75rem; }
  .left { width: 4rem; height: 4rem; line-height: 4rem; font-size: 1.75rem; }
  .others { display: none; }
}
`;
