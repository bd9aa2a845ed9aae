import { describe, expect, test } from 'vitest';
import { videoPage } from '../testing/video.ts';
import { findSubjects } from './find-subjects.ts';

function labels(title: string): string[] {
  return findSubjects(videoPage({ title })).map(({ subject }) => subject.label);
}

describe('words in another sense than the subject table’s', () => {
  test.each([
    ['L’incroyable voyage d’une goutte d’encre', 'les voyages et le tourisme'],
    ['Elle reprend l’avion ce soir', 'l’aviation'],
    ['Trois astuces pour un ventre plat', 'la cuisine'],
    ['Choisir un écran plat', 'la cuisine'],
    ['La méditation, mythe ou réalité ?', 'la mythologie'],
    ['Origine, mythes et explications', 'la mythologie'],
    ['Chasseur de primes, un métier', 'la pêche et la chasse'],
    ['Une équation de Nernst expliquée', 'les mathématiques'],
    ['L’activité physique après cinquante ans', 'la physique'],
    ['Une étude scientifique sur le café', 'les sciences'],
    ['Un ingénieur raconte', 'les techniques et les inventions'],
    ['L’étoile de mer disparue', 'le crime et les faits divers'],
    ['La surveillance des côtes', 'la surveillance et la vie privée'],
    ['Les trains de nuit', 'les navires et les sous-marins'],
    ['Un sous-marin au musée', 'les trains et les transports'],
    ['Sur les pas de Marco Polo', 'les voyages et le tourisme'],
    ['Un niveau élevé', "l'école et l'éducation"],
    ['Un café corsé', 'la Corse'],
    ['Funkadou chante', 'la soul et le funk'],
    ['Le discours de Jean-César', 'le cinéma'],
    ['Le stade de France se vide', 'la France'],
    ['La coupe de France', 'la France'],
    ['La recette DIY d’un baume', 'la cuisine'],
  ])('%s: not %s', (title, label) => {
    expect(labels(title)).not.toContain(label.replace('’', "'"));
  });
  test.each([
    ['Une équation de Nernst expliquée', 'la chimie'],
    ['La pile électrochimique', 'la chimie'],
    ['Cours d’épistémologie', 'la philosophie'],
    ['Vivre avec l’obésité', "l'alimentation"],
    ['Les chasseurs de fantômes', 'les énigmes et les phénomènes inexpliqués'],
    ['Mythes et légendes des îles', 'la mythologie'],
    ['Sur la trace des personnes disparues', 'le crime et les faits divers'],
    ['Contre la surveillance de masse', 'la surveillance et la vie privée'],
    ['Un sous-marin au musée', 'les navires et les sous-marins'],
    ['Sur les pas de Marco Polo', 'les explorateurs et les expéditions'],
    ['Les élèves et les eleves', "l'école et l'éducation"],
    ['La coupe de France', 'le football'],
    ['Le Tour de France', 'le cyclisme'],
    ['Russie-Ukraine, la frontière', "l'Ukraine"],
    ['Le plat du jour', 'la cuisine'],
    ['Mon voyage à pied', 'les voyages et le tourisme'],
    ['Prendre soin de la peau', 'la beauté et le maquillage'],
  ])('%s: %s', (title, label) => {
    expect(labels(title)).toContain(label);
  });
});
