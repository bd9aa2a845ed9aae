/** The style sheet of the stand-in. */
export const STYLES = `
:root { color-scheme: light; font: 18px/1.5 'Noto Sans', 'Segoe UI', system-ui, sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; color: #1d2733; background: #f7f5f0; }
a { color: inherit; }
:focus-visible { outline: 3px solid #0b5c6b; outline-offset: 3px; }
h1:focus { outline: none; }
.top { display: flex; flex-wrap: wrap; gap: 0 1.2rem; align-items: baseline; padding: .45rem 1.5rem; background: #143642; color: #f7f5f0; }
.top a { font-weight: 700; font-size: 1.15rem; text-decoration: none; }
.top span { font-size: .9rem; opacity: .85; }
@media (max-width: 45rem) { .top span { display: none; } }
ytd-watch-flexy { display: grid; gap: 1.5rem; padding: 1.2rem 1.5rem 3rem; max-width: 90rem; margin: 0 auto; }
@media (min-width: 56rem) { ytd-watch-flexy { grid-template-columns: minmax(0, 1fr) 17rem; } }
main { min-width: 0; }
#movie_player { background: #143642; border-radius: 10px; overflow: hidden; }
#scene svg { display: block; width: 100%; height: auto; }
.controls { display: flex; align-items: center; gap: 1rem; padding: .6rem .9rem; color: #f7f5f0; }
#play { min-width: 7.5rem; min-height: 2.75rem; border: 0; border-radius: 8px; background: #f2c14e; color: #1d2733; font: inherit; font-weight: 700; cursor: pointer; }
.time { font-variant-numeric: tabular-nums; }
.note { margin-left: auto; font-size: .9rem; opacity: .85; }
ytd-page-manager, ytd-watch-metadata { display: block; }
ytd-watch-metadata h1 { text-wrap: balance; margin: 1rem 0 .2rem; font-size: 1.55rem; line-height: 1.25; }
.channel { margin: 0 0 1rem; font-weight: 600; color: #0b5c6b; }
#description { white-space: pre-line; overflow-wrap: anywhere; padding: 1rem 1.2rem; border-radius: 10px; background: #fff; }
#related h2 { margin: 0 0 .6rem; font-size: 1.1rem; }
#related ul, .home ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem; }
.home ul { grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1.5rem; }
.home { padding: 1rem 1.5rem 3rem; max-width: 90rem; margin: 0 auto; }
.to-video { display: block; text-decoration: none; }
.to-video img { display: block; width: 100%; height: auto; border-radius: 8px; }
.to-video .name { text-wrap: balance; display: block; margin-top: .4rem; font-weight: 600; line-height: 1.3; }
.to-video:hover .name { text-decoration: underline; }
.to-video .by { display: block; font-size: .9rem; color: #46535f; }
@media (prefers-reduced-motion: no-preference) {
  .playing .drift { animation: drift 7s ease-in-out infinite alternate; }
  .playing .sway { animation: sway 6s ease-in-out infinite alternate; transform-box: fill-box; transform-origin: 50% 100%; }
  .playing .pulse { animation: pulse 5s ease-in-out infinite alternate; transform-box: fill-box; transform-origin: 50% 100%; }
}
@keyframes drift { to { transform: translateY(-14px); } }
@keyframes sway { from { transform: rotate(-2deg); } to { transform: rotate(2deg); } }
@keyframes pulse { to { transform: scale(1.04); } }
`;
