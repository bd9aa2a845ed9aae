import { createContext, useContext } from 'react';
import { fr, type Strings } from './fr.ts';

/** Carries the strings of the chosen language to every component. */
export const StringsContext = createContext<Strings>(fr);

/** The strings of the chosen language. */
export function useStrings(): Strings {
  return useContext(StringsContext);
}
