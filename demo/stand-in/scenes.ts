import type { Scene } from '../demo-video.ts';

/** What a drawing shows, in words and in SVG within 640 × 360. Classes `drift`, `sway`, `pulse` move when playing. */
interface Drawing {
  readonly label: string;
  readonly shapes: string;
}

const DRAWINGS: Readonly<Record<Scene, Drawing>> = {
  cinema: {
    label: 'Un avion rouge vole au-dessus des collines, près d’un grand écran',
    shapes: `<rect width="640" height="360" fill="#bfe0ea"/>
<circle cx="520" cy="80" r="36" fill="#fff3c9"/>
<g class="drift"><path d="M70 96q24-30 58-12 30-26 58 4 30-4 30 22H60q-10-8 10-14z" fill="#fff"/></g>
<path d="M0 262q120-70 240-20t220-14 180 10v122H0z" fill="#7fb069"/><path d="M0 300q150-50 320-6t320-18v84H0z" fill="#4d7c4a"/>
<g class="sway"><path d="M230 168l150-26q40 4 56 26-16 18-56 18l-150 4q-16-8 0-22z" fill="#c8442f"/>
<path d="M300 132h86l-16 18h-70zM280 190h96l-22 18h-60z" fill="#e8e2d0"/><path d="M228 150l-18-28h20l26 30z" fill="#c8442f"/>
<circle cx="392" cy="162" r="12" fill="#22303c"/><path d="M440 130v76" stroke="#22303c" stroke-width="6"/></g>`,
  },
  comics: {
    label: 'Une planche de bande dessinée en noir et blanc, avec une bulle',
    shapes: `<rect width="640" height="360" fill="#f2c14e"/><rect x="120" y="24" width="400" height="312" fill="#fff"/>
<rect x="138" y="42" width="176" height="130" fill="#22303c"/><rect x="328" y="42" width="174" height="130" fill="#fff" stroke="#22303c" stroke-width="5"/>
<rect x="138" y="186" width="364" height="132" fill="#fff" stroke="#22303c" stroke-width="5"/>
<g class="pulse"><circle cx="226" cy="120" r="34" fill="#fff"/><path d="M190 122q0-46 36-46t36 46l-8 50h-56z" fill="#0e151b"/><circle cx="226" cy="112" r="22" fill="#fff"/><path d="M218 110h2M232 110h2M220 121q6 5 12 0" stroke="#0e151b" stroke-width="4" stroke-linecap="round"/></g>
<path d="M346 62h138v52H404l-18 24v-24h-40z" fill="#fff" stroke="#22303c" stroke-width="4"/><path d="M360 80h108M360 96h70" stroke="#22303c" stroke-width="5"/>
<g class="drift"><path d="M160 296l60-56 46 40 50-60 70 66 30-26 60 36z" fill="#22303c"/><circle cx="440" cy="222" r="16" fill="#22303c"/></g>`,
  },
  computing: {
    label: 'Un petit robot devant un réseau de points reliés',
    shapes: `<rect width="640" height="360" fill="#1e2d4a"/>
<g stroke="#6f8fc4" stroke-width="3" fill="none"><path d="M370 80l90 60-90 60M370 80l90-20M370 200l90-60 90-50M460 60l90 30M370 200l90 70 90-60M460 140l90 70M370 290l90-20"/></g>
<g class="pulse" fill="#f2c14e"><circle cx="370" cy="80" r="12"/><circle cx="370" cy="200" r="12"/><circle cx="370" cy="290" r="12"/><circle cx="460" cy="60" r="12"/><circle cx="460" cy="140" r="12"/><circle cx="460" cy="270" r="12"/><circle cx="550" cy="90" r="12"/><circle cx="550" cy="210" r="12"/></g>
<g class="sway"><rect x="110" y="150" width="150" height="130" rx="20" fill="#dfe9ee"/><rect x="126" y="82" width="118" height="80" rx="18" fill="#fff"/>
<circle cx="164" cy="120" r="12" fill="#22303c"/><circle cx="206" cy="120" r="12" fill="#22303c"/><path d="M166 142h38" stroke="#22303c" stroke-width="6" stroke-linecap="round"/>
<path d="M185 82V54" stroke="#dfe9ee" stroke-width="6"/><circle cx="185" cy="48" r="9" fill="#e4572e"/><path d="M110 190H78v50M260 190h34v50" stroke="#dfe9ee" stroke-width="14" fill="none" stroke-linecap="round"/><rect x="146" y="196" width="78" height="46" rx="8" fill="#4a9c8c"/></g>
<rect y="312" width="640" height="48" fill="#142036"/>`,
  },
  french: {
    label: 'Deux personnes se parlent, avec des bulles',
    shapes: `<rect width="640" height="360" fill="#e9f0e6"/><rect y="300" width="640" height="60" fill="#cfdcc8"/>
<g><path d="M110 320q0-92 70-92t70 92z" fill="#0b5c6b"/><circle cx="180" cy="180" r="46" fill="#c98d63"/><path d="M134 176q0-50 46-50t46 50q-20-26-46-26t-46 26z" fill="#3a2a22"/></g>
<g><path d="M390 320q0-92 70-92t70 92z" fill="#fff"/><path d="M438 232l22 40 22-40" stroke="#7c8a93" stroke-width="5" fill="none"/><circle cx="460" cy="180" r="46" fill="#8d5a3b"/><path d="M414 178q0-52 46-52t46 52q-14-16-22-22-30 12-70 22z" fill="#1d1512"/></g>
<g class="drift"><path d="M214 44h120v58h-64l-26 26v-26h-30z" fill="#fff"/><path d="M232 64h84M232 82h52" stroke="#0b5c6b" stroke-width="7" stroke-linecap="round"/></g>
<g class="pulse"><path d="M340 116h96v-50H340z" fill="#f2c14e"/><path d="M436 104l22 22-40-10z" fill="#f2c14e"/><path d="M356 84h64M356 100h40" stroke="#22303c" stroke-width="6" stroke-linecap="round"/></g>`,
  },
  health: {
    label: 'Une personne assise respire calmement devant le soleil levant',
    shapes: `<rect width="640" height="360" fill="#fbe3d3"/><g class="pulse"><circle cx="320" cy="190" r="120" fill="#f6b98a"/></g><circle cx="320" cy="190" r="86" fill="#f39c66"/>
<path d="M0 262q160-30 320 0t320 0v98H0z" fill="#7aa6a1"/><path d="M0 300q160-26 320 0t320 0v60H0z" fill="#4f7f7b"/>
<g class="drift"><circle cx="320" cy="132" r="32" fill="#7a4a35"/><path d="M288 128q2-34 32-34t32 34q-16-14-32-14t-32 14z" fill="#2d1c16"/>
<path d="M270 240q0-66 50-66t50 66z" fill="#fff"/><path d="M274 196q-40 30-46 66M366 196q40 30 46 66" stroke="#7a4a35" stroke-width="16" fill="none" stroke-linecap="round"/>
<path d="M220 270q50-44 100-14 50-30 100 14-50 26-100 10-50 16-100-10z" fill="#22303c"/></g>`,
  },
  history: {
    label: 'Une barricade sous un drapeau rouge, devant les toits de Paris',
    shapes: `<rect width="640" height="360" fill="#f3e3cf"/>
<path d="M0 210l60-60 60 60v-40l70-50 70 50v30l90-80 90 80v-30l70-50 70 50v30l60-40v180H0z" fill="#c9a987"/>
<g fill="#f3d9a6"><path d="M40 200h14v20H40zM180 150h14v22h-14zM340 160h16v24h-16zM500 170h14v22h-14zM420 220h14v20h-14z"/></g>
<g class="sway"><path d="M330 60v180" stroke="#4a3426" stroke-width="8"/><path d="M334 64q60-24 120 6-10 30 0 60-60-30-120-6z" fill="#b23a2f"/></g>
<path d="M150 320l40-70 60 20 30-50 70 30 40-30 60 50 50-10 30 60z" fill="#7a5c43"/>
<circle cx="250" cy="290" r="34" fill="none" stroke="#4a3426" stroke-width="8"/><path d="M250 256v68M216 290h68" stroke="#4a3426" stroke-width="6"/>
<rect y="316" width="640" height="44" fill="#8d7660"/>`,
  },
  jazz: {
    label: 'Une trompette et un disque, la nuit',
    shapes: `<rect width="640" height="360" fill="#14264a"/><circle cx="540" cy="70" r="30" fill="#f6e7b4"/>
<g class="pulse"><circle cx="190" cy="190" r="118" fill="#0b1020"/><circle cx="190" cy="190" r="92" fill="none" stroke="#27304a" stroke-width="4"/><circle cx="190" cy="190" r="70" fill="none" stroke="#27304a" stroke-width="4"/><circle cx="190" cy="190" r="40" fill="#2f6fb0"/><circle cx="190" cy="190" r="8" fill="#f6e7b4"/></g>
<g class="sway" fill="none" stroke="#e2b13c" stroke-width="16" stroke-linecap="round"><path d="M300 220h210q40 0 40-30t-40-30H360"/><path d="M300 220l-4-30v60z" fill="#e2b13c"/></g>
<path d="M548 172q44-16 62-44v124q-18-28-62-44z" fill="#e2b13c"/><path d="M400 160v60M436 160v60M472 160v60" stroke="#b5862a" stroke-width="14" stroke-linecap="round"/>
<g class="drift" fill="#f6e7b4"><path d="M320 90v-50l40-10v48" fill="none" stroke="#f6e7b4" stroke-width="6"/><ellipse cx="311" cy="92" rx="12" ry="9"/><ellipse cx="351" cy="80" rx="12" ry="9"/><path d="M430 110V70" stroke="#f6e7b4" stroke-width="6"/><ellipse cx="421" cy="112" rx="11" ry="8"/></g>`,
  },
  kitchen: {
    label: 'Une miche de pain fumante sur une table',
    shapes: `<rect width="640" height="360" fill="#f7ecd9"/><rect x="40" y="40" width="110" height="120" fill="#cfe3ea"/><path d="M95 40v120M40 100h110" stroke="#fff" stroke-width="8"/>
<rect y="270" width="640" height="90" fill="#b98a5a"/>
<g class="pulse"><ellipse cx="320" cy="240" rx="170" ry="78" fill="#c98b45"/>
<path d="M220 214q40-30 70-6M290 206q40-30 70-4M362 208q34-22 62 0" stroke="#f2d9ac" stroke-width="9" fill="none" stroke-linecap="round"/></g>
<g class="drift"><path d="M250 130q-14-24 0-46t0-46M320 120q-14-24 0-46t0-46M390 130q-14-24 0-46t0-46" stroke="#d8c6ab" stroke-width="8" fill="none" stroke-linecap="round"/></g>
<path d="M530 290v-84M530 206q-22-10-20-34 22 6 20 34zM530 206q22-10 20-34-22 6-20 34zM530 236q-22-10-20-34 22 6 20 34zM530 236q22-10 20-34-22 6-20 34z" stroke="#9a7b34" stroke-width="4" fill="#e2b13c"/>
<path d="M0 300h640" stroke="#a67848" stroke-width="3"/>`,
  },
  law: {
    label: 'Une balance de justice entre deux colonnes',
    shapes: `<rect width="640" height="360" fill="#e8e4da"/><path d="M80 70h480l-240-56z" fill="#c9bfa8"/><rect x="70" y="70" width="500" height="24" fill="#b5aa90"/>
<g fill="#d8d0bd"><rect x="96" y="94" width="52" height="216"/><rect x="492" y="94" width="52" height="216"/></g><path d="M110 94v216M134 94v216M506 94v216M530 94v216" stroke="#c4baa2" stroke-width="6"/>
<rect x="50" y="310" width="540" height="50" fill="#b5aa90"/>
<path d="M320 120v176M270 300h100" stroke="#22303c" stroke-width="12" stroke-linecap="round"/>
<g class="sway"><path d="M214 140h212" stroke="#22303c" stroke-width="10" stroke-linecap="round"/><path d="M214 140l-36 84h72zM426 140l-36 84h72z" fill="none" stroke="#22303c" stroke-width="4"/><path d="M172 224h84q-8 28-42 28t-42-28zM384 224h84q-8 28-42 28t-42-28z" fill="#b08d3c"/></g><circle cx="320" cy="118" r="12" fill="#b08d3c"/>`,
  },
  nature: {
    label: 'De grands arbres, leurs racines reliées sous la terre',
    shapes: `<rect width="640" height="230" fill="#d6ead0"/><rect y="230" width="640" height="130" fill="#6b4a32"/>
<g class="sway"><rect x="140" y="130" width="26" height="104" fill="#5c4030"/><circle cx="153" cy="100" r="70" fill="#3f7d44"/><circle cx="110" cy="130" r="44" fill="#4d8f50"/><circle cx="198" cy="128" r="46" fill="#357039"/></g>
<g class="sway"><rect x="318" y="110" width="30" height="124" fill="#5c4030"/><path d="M333 10l84 140H249z" fill="#2f6b45"/><path d="M333 60l96 150H237z" fill="#2a6040"/></g>
<g class="sway"><rect x="498" y="140" width="24" height="94" fill="#5c4030"/><circle cx="510" cy="110" r="62" fill="#6a9a3f"/><circle cx="552" cy="136" r="40" fill="#5b8a36"/></g>
<g stroke="#c9a173" stroke-width="5" fill="none"><path d="M153 234q-10 40-60 60M153 234q20 50 90 60t90-60M333 234q-6 50-30 90M333 234q30 60 90 64t88-64M511 234q20 40 70 60"/></g>
<g class="pulse" fill="#f2d9ac"><circle cx="243" cy="296" r="7"/><circle cx="423" cy="298" r="7"/><circle cx="303" cy="324" r="7"/><circle cx="93" cy="294" r="7"/></g>
<path d="M60 230q6-26 20-26t20 26zM420 230q5-20 16-20t16 20z" fill="#c8442f"/>`,
  },
  philosophy: {
    label: 'Un homme pousse un rocher vers le haut d’une colline, face au soleil',
    shapes: `<rect width="640" height="360" fill="#fce8c0"/><g class="pulse"><circle cx="500" cy="96" r="52" fill="#f0a93b"/></g>
<path d="M0 360V300L430 140q40-14 60 20l150 200z" fill="#b7794a"/><path d="M0 360v-30l300-86 340 116z" fill="#9a6238"/>
<g class="sway"><circle cx="356" cy="112" r="58" fill="#6e665c"/><path d="M320 96q16-24 44-26M350 150q30 4 50-16" stroke="#8a8176" stroke-width="6" fill="none" stroke-linecap="round"/></g>
<circle cx="262" cy="140" r="16" fill="#3a2a22"/><path d="M256 158l-26 46 24 34M230 204l-30 30M258 166l44-24M254 172l46-8" stroke="#3a2a22" stroke-width="13" fill="none" stroke-linecap="round" stroke-linejoin="round"/>`,
  },
  press: {
    label: 'Un journal et un téléphone qui lance une alerte',
    shapes: `<rect width="640" height="360" fill="#dfe9ee"/><rect y="304" width="640" height="56" fill="#c7d6dd"/>
<g class="sway"><rect x="110" y="70" width="250" height="240" rx="6" fill="#fdfbf5"/>
<rect x="130" y="92" width="210" height="26" fill="#22303c"/>
<rect x="130" y="134" width="96" height="76" fill="#8fb3c4"/><path d="M134 206l28-36 20 20 18-14 22 30z" fill="#5d8496"/>
<path d="M242 138h98M242 156h98M242 174h98M242 192h70M130 230h210M130 248h210M130 266h150M130 284h190" stroke="#9aa7af" stroke-width="7"/></g>
<g class="drift"><rect x="410" y="84" width="124" height="220" rx="18" fill="#22303c"/>
<rect x="420" y="102" width="104" height="176" fill="#f2c14e"/>
<path d="M472 140v70M472 236v6" stroke="#22303c" stroke-width="14" stroke-linecap="round"/></g>
<g class="pulse"><circle cx="350" cy="250" r="46" fill="none" stroke="#e4572e" stroke-width="10"/><path d="M384 284l34 34" stroke="#e4572e" stroke-width="14" stroke-linecap="round"/></g>`,
  },
  space: {
    label: 'Un trou noir entouré d’un anneau de lumière, parmi les étoiles',
    shapes: `<rect width="640" height="360" fill="#0b1026"/>
<g fill="#fff"><circle cx="60" cy="60" r="2"/><circle cx="130" cy="150" r="3"/><circle cx="90" cy="280" r="2"/><circle cx="200" cy="40" r="2"/><circle cx="560" cy="60" r="3"/><circle cx="600" cy="200" r="2"/><circle cx="520" cy="310" r="2"/><circle cx="440" cy="36" r="2"/><circle cx="36" cy="200" r="2"/><circle cx="240" cy="330" r="2"/><circle cx="620" cy="320" r="3"/></g>
<g class="pulse"><ellipse cx="320" cy="182" rx="220" ry="58" fill="none" stroke="#e8893a" stroke-width="26"/><ellipse cx="320" cy="182" rx="180" ry="40" fill="none" stroke="#f6d07a" stroke-width="12"/></g>
<circle cx="320" cy="176" r="96" fill="#f6d07a"/><circle cx="320" cy="176" r="86" fill="#05070f"/>
<path d="M132 196q188 60 376 0" stroke="#f6d07a" stroke-width="14" fill="none" stroke-linecap="round"/>
<g class="drift"><circle cx="530" cy="120" r="18" fill="#d9e3ea"/><rect x="518" y="132" width="24" height="34" rx="8" fill="#fff"/><path d="M518 146l-16 12M542 146l16-10M524 166l-4 20M536 166l6 18" stroke="#fff" stroke-width="8" stroke-linecap="round"/><rect x="521" y="112" width="18" height="14" rx="6" fill="#2f6fb0"/></g>`,
  },
  sport: {
    label: 'Un ballon de football devant un but',
    shapes: `<rect width="640" height="360" fill="#bfe0ea"/><path d="M0 130q160-40 320-40t320 40v40H0z" fill="#8aa0ad"/><rect y="160" width="640" height="200" fill="#4d8f50"/>
<path d="M0 240h640M0 320h640" stroke="#5fa262" stroke-width="26"/>
<g stroke="#e8eef0" stroke-width="2" opacity=".8"><path d="M200 90v140M230 90v140M260 90v140M290 90v140M320 90v140M350 90v140M380 90v140M410 90v140M440 90v140M180 110h280M180 135h280M180 160h280M180 185h280M180 210h280"/></g>
<path d="M176 234V86h288v148" stroke="#fff" stroke-width="12" fill="none"/>
<g class="drift"><ellipse cx="330" cy="322" rx="50" ry="10" fill="#3a7040"/><circle cx="330" cy="272" r="48" fill="#fff"/><path d="M330 250l22 16-8 26h-28l-8-26z" fill="#22303c"/><path d="M330 250v-24M352 266l22-8M344 292l14 20M316 292l-14 20M308 266l-22-8" stroke="#22303c" stroke-width="5"/></g>`,
  },
  travel: {
    label: 'Les tours de la Sagrada Família, la mer et un train',
    shapes: `<rect width="640" height="360" fill="#fbe6c8"/><circle cx="120" cy="84" r="40" fill="#f0a93b"/>
<g fill="#c08a5a"><path d="M250 300V130q14-90 28 0v170zM290 300V96q16-96 32 0v204zM334 300V96q16-96 32 0v204zM378 300V130q14-90 28 0v170z"/><path d="M230 300q98-90 196 0z" fill="#a8743f"/></g>
<g fill="#7c5130"><path d="M260 150h8v20h-8zM302 130h8v22h-8zM346 130h8v22h-8zM388 150h8v20h-8zM260 190h8v20h-8zM302 176h8v22h-8zM346 176h8v22h-8zM388 190h8v20h-8zM312 270h32v30h-32z"/></g>
<rect y="300" width="640" height="60" fill="#3f8fa6"/><g class="drift"><path d="M60 322q20-10 40 0t40 0M480 330q20-10 40 0t40 0M250 340q20-10 40 0t40 0" stroke="#cfe7ee" stroke-width="5" fill="none" stroke-linecap="round"/></g>
<g class="sway"><path d="M520 300V210" stroke="#5c4030" stroke-width="10"/><path d="M520 210q-50-30-70 6 40-12 70-6zM520 210q50-30 70 6-40-12-70-6zM520 210q-20-50-50-40 36 10 50 40zM520 210q20-50 50-40-36 10-50 40z" fill="#4d8f50"/></g>`,
  },
  unboxing: {
    label: 'Un carton ouvert avec un clavier',
    shapes: `<rect width="640" height="360" fill="#e3dcf0"/><rect y="290" width="640" height="70" fill="#cdc2e0"/>
<path d="M180 170h280v140H180z" fill="#c79a63"/><path d="M180 170l-60-40h90l40 40zM460 170l60-40h-90l-40 40z" fill="#b5854d"/><path d="M300 170h40v140h-40z" fill="#b5854d"/>
<g class="drift"><rect x="210" y="110" width="220" height="72" rx="10" fill="#22303c"/><g fill="#8fb3c4"><rect x="222" y="122" width="24" height="20" rx="4"/><rect x="252" y="122" width="24" height="20" rx="4"/><rect x="282" y="122" width="24" height="20" rx="4" fill="#e4572e"/><rect x="312" y="122" width="24" height="20" rx="4"/><rect x="342" y="122" width="24" height="20" rx="4"/><rect x="372" y="122" width="46" height="20" rx="4"/><rect x="222" y="148" width="40" height="20" rx="4"/><rect x="268" y="148" width="104" height="20" rx="4"/><rect x="378" y="148" width="40" height="20" rx="4"/></g></g>`,
  },
  war: {
    label: 'Une lettre et un stylo devant une tranchée et des coquelicots',
    shapes: `<rect width="640" height="360" fill="#c9ced3"/><path d="M0 180q160-30 320-6t320-10v200H0z" fill="#8a7358"/><path d="M0 230q200-26 640 4v130H0z" fill="#6b573f"/>
<path d="M90 176v-50M70 140h40M560 170v-56M536 130h48" stroke="#3f3428" stroke-width="8"/><path d="M90 136q116 50 236 10t234-14" stroke="#3f3428" stroke-width="3" fill="none"/>
<g class="sway"><rect x="210" y="118" width="220" height="150" fill="#fbf6e6"/><path d="M232 146h176M232 166h176M232 186h150M232 206h176M232 226h90" stroke="#5b6b8c" stroke-width="5"/></g>
<path d="M452 240l-70 54-14 4 6-14 70-54z" fill="#22303c"/>
<g class="drift"><path d="M110 300v-40M520 310v-40M570 296v-36M60 320v-34" stroke="#3f6b3d" stroke-width="5"/><g fill="#c8442f"><circle cx="110" cy="252" r="16"/><circle cx="520" cy="262" r="16"/><circle cx="570" cy="252" r="14"/><circle cx="60" cy="278" r="14"/></g></g>`,
  },
};

/** The drawing of a scene as an SVG element that assistive technologies read as one image. */
export function drawing(scene: Scene): string {
  const { label, shapes } = DRAWINGS[scene];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" role="img" aria-label="${label}">${shapes}</svg>`;
}
