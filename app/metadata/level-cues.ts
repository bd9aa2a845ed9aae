import type { Level } from '../shared/video.ts';
import { type Cue, wholeWords as words } from './cues.ts';

/** The whole of what decides a level. */
export const LEVEL_CUES: readonly Cue<Level>[] = [
  // Where nothing speaks, a video is for everybody.
  { label: 'general', weight: 2 },

  // Made for children: what is told, sung or shown to them, and the classes of the French primary school.
  {
    label: 'child',
    weight: 2.4,
    words: words(
      "comptines?|berceuses?|nursery rhymes?|dessins? animes?|cartoons?|for kids|for children|pour (?:les |des )?(?:enfants?|kids|petits|tout[- ]petits|bebes?|maternelles?)|ecole maternelle|les p'?tits?|histoires? pour enfants|livres? jeunesse|litterature jeunesse|albums? jeunesse|conte pour enfants|contes? (?:de fees|animes?)|marionnettes?",
    ),
  },
  {
    label: 'child',
    weight: 1.6,
    words: words(
      "enfants?|maternelle|ecole primaire|cp|ce1|ce2|cm1|cm2|cycle [123]|ludo[- ]?educati\\w+|jeune public|jeunesse|junior|juniors|kids|peppa|pat['’ ]?patrouille|t['’]?choupi|petit ours brun|babar|barbapapa|schtroumpfs?|il etait une fois|playmobil|jouets?|toys?|princesses?|licornes?|doudou|coloriages?|aventuriers?",
    ),
  },

  // Made for students and researchers: degrees, competitive examinations, and the words of proof and of research.
  {
    label: 'advanced',
    weight: 1.8,
    words: words(
      "colloque|seminaires?|soutenance|these de doctorat|doctorat|doctorants?|agregation|capes|prepas?|classes? preparatoires?|mpsi|pcsi|mp2i|bcpst|college de france|cours magistral|licence ?[123]|master ?[123]|l ?[123]|m ?[123]|universite|journees? d['’ ]etudes?|actes du colloque|lecture notes|phd|graduate|terminale s|concours (?:ens|x|mines|centrale)",
    ),
  },
  {
    label: 'advanced',
    weight: 1.4,
    words: words(
      'theoremes?|lemme|demonstration|axiom\\w*|topologi\\w+|homolog\\w+|tenseurs?|hamiltonien|lagrangien|schrodinger|algebre|integrales?|derivees?|equations? differentielles?|espaces? vectoriels?|matrices?|eigenvalues?|neural networks?|thermodynamique|electrochimi\\w*|nernst|quantum|kubernetes|ansible|terraform|docker|postgresql|api rest|devops|epistemologi\\w+|phenomenologi\\w+|ontologi\\w+|metaphysique|hermeneutique|historiographi\\w+',
    ),
  },
  {
    label: 'advanced',
    weight: 1,
    words: words(
      'doi|arxiv|hal|et al|bibliographie|peer[- ]review\\w*|revue scientifique|erc|cnrs',
    ),
  },
];
