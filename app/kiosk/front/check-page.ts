import dns from 'node:dns/promises';
import type { LibraryChoices } from '../video/library-choices.ts';

/** YouTube's own page that says whether Restricted Mode is on, and which of the three ways turns it on. */
export const CHECK_ADDRESS = 'https://www.youtube.com/check_content_restrictions';

/** What the name server makes of YouTube's name. */
export type Filter = 'strict' | 'moderate' | 'none' | 'unknown';

// restrict.youtube.com and restrictmoderate.youtube.com (Google Workspace, answer/6214622): a name server that filters
// answers these for YouTube's own names.
const FILTERS: Readonly<Record<string, Filter>> = {
  '216.239.38.120': 'strict',
  '216.239.38.119': 'moderate',
};

/** Asks the name server of the machine for YouTube's address. Nothing is asked of YouTube. */
export async function lookUpFilter(
  lookUp: (name: string) => Promise<{ readonly address: string }> = (name) => dns.lookup(name, 4),
): Promise<Filter> {
  try {
    const { address } = await lookUp('www.youtube.com');
    return FILTERS[address] ?? 'none';
  } catch {
    return 'unknown';
  }
}

const BY_NAME_SERVER: Readonly<Record<Filter, string>> = {
  strict: 'réglé, strict\u00a0: le serveur de noms mène à restrict.youtube.com.',
  moderate: 'réglé, modéré\u00a0: le serveur de noms mène à restrictmoderate.youtube.com.',
  none: 'pas réglé\u00a0: le serveur de noms mène à YouTube sans filtre. Le guide du technicien dit comment le régler.',
  unknown:
    'inconnu\u00a0: le serveur de noms n’a pas répondu. Derrière un proxy, c’est lui qui cherche les noms.',
};

/** The technician's screen, in French as the guide is. */
export function checkContent({ restrictedMode }: LibraryChoices, filter: Filter): string {
  const isOn = restrictedMode !== 'off';
  const header = isOn
    ? `envoyé\u00a0: YouTube-Restrict: ${restrictedMode === 'strict' ? 'Strict' : 'Moderate'}`
    : 'pas envoyé\u00a0: video.restricted_mode vaut "off"';
  const cookie = isOn ? 'posé\u00a0: PREF f2=8000000' : 'pas posé';
  return `<main class="check" lang="fr" dir="ltr">
<h1>Mode restreint de YouTube</h1>
<p>Cet écran est pour le technicien. Il dit ce que le poste et son réseau demandent à YouTube.</p>
<dl><div><dt>L’en-tête</dt><dd>${header}</dd></div>
<div><dt>Le cookie</dt><dd>${cookie}</dd></div>
<div><dt>Le serveur de noms</dt><dd>${BY_NAME_SERVER[filter]}</dd></div></dl>
<h2>Vérifier chez YouTube</h2>
<ol><li>Ouvrez la page de contrôle ci-dessous\u00a0: elle s’ouvre dans la vue de la vidéo.</li>
<li>Si le filtre agit, elle dit que le mode restreint est activé, et par quoi\u00a0: en-tête HTTP, ou DNS.</li>
<li>Ouvrez une vidéo\u00a0: les commentaires sont masqués.</li>
<li>Pour finir, appuyez sur «\u00a0Terminer ma session\u00a0» dans le volet.</li></ol>
<p><a class="button" href="/check">Ouvrir la page de contrôle de YouTube</a></p>
<p><a class="button" href="/leave">Revenir à l’accueil</a></p>
</main>`;
}
