/** Commander's sentences, as the people who install En regard read them. */
const FRENCH: readonly (readonly [sentence: RegExp, inFrench: string])[] = [
  [/^error: unknown option '(.*?)'/, 'en-regard : option inconnue : $1.'],
  [/^error: unknown command '(.*?)'/, 'en-regard : commande inconnue : $1.'],
  [/^error: option '(.*?)' argument missing/, 'en-regard : il manque la valeur de $1.'],
  [/^error: missing required argument '(.*?)'/, 'en-regard : il manque : $1.'],
  [/^error: too many arguments.*: (.*)\.$/m, 'en-regard : de trop : $1.'],
  [/^\(Did you mean (?:one of )?(.*)\?\)$/m, '(Peut-être : $1.)'],
];
const HELP = 'Tout ce qui est permis : en-regard help COMMANDE.\n';

/** A sentence of Commander about what was typed, in French; one of ours as it is. */
export function usageErrorInFrench(text: string): string {
  const told = FRENCH.reduce(
    (before, [sentence, inFrench]) => before.replace(sentence, inFrench),
    text,
  );
  return told === text ? text : told + HELP;
}
