import type { Scene } from '../demo-video.ts';

/** What a drawing shows, in words and in SVG within 640 × 360. Classes `drift`, `sway`, `pulse` move when playing. */
interface Drawing {
  readonly label: string;
  readonly shapes: string;
}

const DRAWINGS: Readonly<Record<Scene, Drawing>> = {
  press: {
    label: 'Un journal et un téléphone',
    shapes: `<rect width="640" height="360" fill="#dfe9ee"/>
<g class="sway"><rect x="110" y="70" width="250" height="230" rx="6" fill="#fdfbf5"/>
<rect x="130" y="92" width="210" height="26" fill="#22303c"/>
<rect x="130" y="134" width="96" height="76" fill="#8fb3c4"/>
<path d="M242 138h98M242 156h98M242 174h98M242 192h70M130 230h210M130 248h210M130 266h150" stroke="#7c8a93" stroke-width="7"/></g>
<g class="drift"><rect x="410" y="90" width="120" height="210" rx="18" fill="#22303c"/>
<rect x="420" y="108" width="100" height="168" fill="#f2c14e"/>
<path d="M470 140v70M470 236v8" stroke="#22303c" stroke-width="14" stroke-linecap="round"/></g>`,
  },
  history: {
    label: 'Une barricade sous un drapeau, devant des toits',
    shapes: `<rect width="640" height="360" fill="#f3e3cf"/>
<path d="M0 210l60-60 60 60v-40l70-50 70 50v30l90-80 90 80v-30l70-50 70 50v30l60-40v180H0z" fill="#c9a987"/>
<g class="sway"><path d="M330 60v180" stroke="#4a3426" stroke-width="8"/><path d="M334 64q60-24 120 6-10 30 0 60-60-30-120-6z" fill="#b23a2f"/></g>
<path d="M150 320l40-70 60 20 30-50 70 30 40-30 60 50 50-10 30 60z" fill="#7a5c43"/>
<circle cx="250" cy="290" r="34" fill="none" stroke="#4a3426" stroke-width="8"/><path d="M250 256v68M216 290h68" stroke="#4a3426" stroke-width="6"/>
<rect y="316" width="640" height="44" fill="#8d7660"/>`,
  },
  kitchen: {
    label: 'Une miche de pain qui sort du four',
    shapes: `<rect width="640" height="360" fill="#f7ecd9"/>
<rect y="270" width="640" height="90" fill="#b98a5a"/>
<g class="pulse"><ellipse cx="320" cy="240" rx="170" ry="78" fill="#c98b45"/>
<path d="M220 214q40-30 70-6M290 206q40-30 70-4M362 208q34-22 62 0" stroke="#f2d9ac" stroke-width="9" fill="none" stroke-linecap="round"/></g>
<g class="drift"><path d="M250 130q-14-24 0-46t0-46M320 120q-14-24 0-46t0-46M390 130q-14-24 0-46t0-46" stroke="#d8c6ab" stroke-width="8" fill="none" stroke-linecap="round"/></g>
<path d="M0 300h640" stroke="#a67848" stroke-width="3"/>`,
  },
};

/** The drawing of a scene as an SVG element that assistive technologies read as one image. */
export function drawing(scene: Scene): string {
  const { label, shapes } = DRAWINGS[scene];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" role="img" aria-label="${label}">${shapes}</svg>`;
}
