import { describe, expect, test } from 'vitest';
import type { Mention } from '../shared/video.ts';
import { SAMPLE_ITEM } from '../store/testing/sample-record.ts';
import { answeredIds } from './testing/library.ts';
import { titleMention, videoMetadata, videoPage } from './testing/video.ts';

const DEWEY_FICTION = [{ scheme: 'dewey', number: '843' }] as const;

describe('what a librarian does not confuse', () => {
  test('a qualifier in brackets is not the subject: political science is no answer to a video of science', () => {
    const page = videoPage({ title: 'Dix découvertes qui ont changé les sciences' });
    const ids = answeredIds(page, videoMetadata({}), [
      { id: 'politics', title: 'Une histoire de la gauche', about: ['Gauche (science politique)'] },
      { id: 'science', title: 'Curieux de tout', about: ['Sciences -- Histoire'] },
    ]);
    expect(ids).toEqual(['science']);
  });

  test('a longer heading is another subject: after the one that is asked for', () => {
    const page = videoPage({ title: 'La danse expliquée' });
    const ids = answeredIds(page, videoMetadata({}), [
      { id: 'a-discs', title: 'Bal du samedi', about: ['Danse et vie de cour'] },
      { id: 'b-dance', title: 'Le geste juste', about: ['Danse -- Technique'] },
    ]);
    expect(ids).toEqual(['b-dance', 'a-discs']);
  });

  test('a word inside a heading is another subject: travelling with pets is no answer to the explorers', () => {
    const page = videoPage({ title: 'Les voyages de Magellan' });
    const ids = answeredIds(page, videoMetadata({}), [
      { id: 'dogs', title: 'En route avec lui', about: ['Animaux familiers et voyages'] },
      { id: 'sea', title: 'Le détroit', about: ['Voyages -- 16e siècle'] },
    ]);
    expect(ids).toEqual(['sea']);
  });

  test('a film is no book on films: beside the cinema a study, beside Japan its films too', () => {
    const records = [
      { id: 'film', title: 'Neige', about: ['Cinéma -- Japon -- DVD'], place: 'Japon' },
      { id: 'other', title: 'Sable', about: ['Cinéma -- France -- DVD'] },
      { id: 'study', title: 'Filmer la neige', about: ['Cinéma -- Japon'] },
    ];
    const beside = (title: string): readonly string[] =>
      answeredIds(videoPage({ title }), videoMetadata({}), records).toSorted();
    expect(beside('Une histoire du cinéma')).toEqual(['study']);
    expect(beside('Le Japon au cinéma')).toEqual(['film', 'study']);
  });

  test('a form is no subject: a manual of law is not about teaching', () => {
    const page = videoPage({ title: 'L’enseignement en Finlande' });
    const form = {
      type: 'genre',
      parts: ['Manuels d’enseignement supérieur'],
      scheme: null,
      authorityId: null,
    } as const;
    const ids = answeredIds(page, videoMetadata({}), [
      { id: 'law', title: 'Les collectivités', rest: { subjects: [form] } },
      { id: 'school', title: 'Une autre école', about: ['Enseignement'] },
    ]);
    expect(ids).toEqual(['school']);
  });

  test('a shelf number begins what is shelved under it: 320.531 is not beside 531', () => {
    const shelved = (number: string): readonly string[] =>
      answeredIds(videoPage({ title: 'La mécanique et la physique' }), videoMetadata({}), [
        { id: 'book', title: 'Leçon', rest: { classifications: [{ scheme: 'dewey', number }] } },
      ]);
    expect(shelved('531.6')).toEqual(['book']);
    expect(shelved('320.531')).toEqual([]);
  });

  test('a longer title is another work, also in the stacks: « Le bijou de la reine » is not the film "Le bijou"', () => {
    const page = videoPage({ title: 'LE BIJOU, un film' });
    const metadata = videoMetadata({ mentions: [titleMention(page, 'work', 'LE BIJOU')] });
    const inTheStacks = { year: 1868, items: [SAMPLE_ITEM] };
    const queens = ['reine', 'marquise', 'duchesse'].map((owner) => ({
      id: owner,
      title: `Le bijou de la ${owner}`,
      rest: inTheStacks,
    }));
    const ids = answeredIds(page, metadata, queens);
    expect(ids).toEqual([]);
  });

  test('half a compound is another word: science fiction is no science, Paris-Roubaix not Paris', () => {
    const ids = (title: string, about: string): readonly string[] =>
      answeredIds(videoPage({ title }), videoMetadata({}), [
        { id: 'half', title: 'Autre chose', about: [about] },
      ]);
    expect(ids('Les sciences', 'Films de science-fiction')).toEqual([]);
    expect(ids('Les sciences', 'Sciences -- Histoire')).toEqual(['half']);
    expect(ids('Paris', 'Paris-Roubaix (course cycliste)')).toEqual([]);
  });

  test('outside headings a name has its capital: Canal + of the video is not « le canal »', () => {
    const page = videoPage({ title: 'Canal + et les volcans' });
    const metadata = videoMetadata({ mentions: [titleMention(page, 'organisation', 'Canal +')] });
    const ids = answeredIds(page, metadata, [
      { id: 'water', title: 'Entre la mer et le canal' },
      { id: 'studio', title: 'Les années Canal' },
      { id: 'volcano', title: 'La Terre en feu', about: ['Volcans'] },
    ]);
    expect(ids.toSorted()).toEqual(['studio', 'volcano']);
  });

  test('a rare word of both titles is a thing that the video speaks of where it says it again', () => {
    const ids = (description: string) =>
      answeredIds(
        videoPage({ title: 'Le glas sonne aux volcans', description }),
        videoMetadata({}),
        [
          { id: 'bells', title: 'Le glas', rest: { summary: 'Le glas sonne.' } },
          { id: 'school', title: 'Sonne', rest: { summary: 'Le glas sonne.' } },
          { id: 'volcano', title: 'La Terre en feu', about: ['Volcans'] },
        ],
      );
    expect(ids('Une histoire.')).toEqual(['volcano']);
    expect(ids('Le glas et son histoire.')).toEqual(['volcano', 'bells']);
  });

  const READ_AS = ['person', 'organisation'] as const;
  test.each(READ_AS)(
    'a first name read as %s: Francis of the video is not Francis Stuart',
    (type) => {
      const page = videoPage({ title: 'Francis et les volcans' });
      const metadata = videoMetadata({ mentions: [titleMention(page, type, 'Francis')] });
      const ids = answeredIds(page, metadata, [
        { id: 'writer', title: 'Francis Stuart et son temps' },
        { id: 'volcano', title: 'La Terre en feu', about: ['Volcans'] },
      ]);
      expect(ids).toEqual(['volcano']);
    },
  );

  test('a first name is nobody: Sabine of the video is not Sabine Haudepin', () => {
    const page = videoPage({ title: 'Sabine et les volcans' });
    const metadata = videoMetadata({ mentions: [titleMention(page, 'person', 'Sabine')] });
    const ids = answeredIds(page, metadata, [
      { id: 'actress', title: 'Un film', by: 'Sabine Haudepin', rest: { kind: 'film' } },
      { id: 'volcano', title: 'La Terre en feu', about: ['Volcans'] },
    ]);
    expect(ids).toEqual(['volcano']);
  });

  test('two given names are nobody: Jean-Baptiste of the video is neither Charcot nor Chardin', () => {
    const page = videoPage({ title: 'Jean-Baptiste et les volcans' });
    const metadata = videoMetadata({ mentions: [titleMention(page, 'person', 'Jean-Baptiste')] });
    const ids = answeredIds(page, metadata, [
      { id: 'sailor', title: 'À la poursuite du soleil', by: 'Jean-Baptiste Charcot' },
      { id: 'painter', title: 'Comme un regard', person: 'Chardin, Jean-Baptiste Siméon' },
      { id: 'volcano', title: 'La Terre en feu', about: ['Volcans'] },
    ]);
    expect(ids).toEqual(['volcano']);
  });

  test('one name in a table of contents is nobody: Fritz the elephant is no disc jockey', () => {
    const page = videoPage({ title: 'La triste histoire de Fritz' });
    const metadata = videoMetadata({ mentions: [titleMention(page, 'person', 'Fritz')] });
    const ids = answeredIds(page, metadata, [
      { id: 'disc', title: 'Contact play', rest: { kind: 'music', contents: ['Fritz remix'] } },
    ]);
    expect(ids).toEqual([]);
  });

  test('a king is told by his name though his number follows it: Napoléon is « Napoléon Ier (empereur) »', () => {
    const page = videoPage({ title: 'Napoléon en exil' });
    const metadata = videoMetadata({ mentions: [titleMention(page, 'person', 'Napoléon')] });
    const ids = answeredIds(page, metadata, [
      { id: 'life', title: 'Une île', person: 'Napoléon Ier (empereur des Français)' },
    ]);
    expect(ids).toEqual(['life']);
  });

  test('a summary names places in passing: a novelist who toured Kyiv tells nothing of it', () => {
    const page = videoPage({ title: 'Vue de Kyiv' });
    const metadata = videoMetadata({ mentions: [titleMention(page, 'place', 'Kyiv')] });
    const ids = answeredIds(page, metadata, [
      { id: 'tour', title: 'Le conteur', rest: { summary: 'De Paris à Kyiv avec un romancier.' } },
      { id: 'town', title: 'Coupoles', place: 'Kyiv' },
    ]);
    expect(ids).toEqual(['town']);
  });

  test('the words of an event apart in a summary are another thing', () => {
    const page = videoPage({ title: 'La révolte des Ciompi' });
    const event = titleMention(page, 'event', 'révolte des Ciompi');
    const ids = answeredIds(page, videoMetadata({ mentions: [event] }), [
      {
        id: 'wool',
        title: 'La laine',
        rest: { summary: 'Les Ciompi, leurs métiers, une révolte.' },
      },
      { id: 'event', title: 'Florence', rest: { summary: 'Récit de la révolte des Ciompi.' } },
    ]);
    expect(ids).toEqual(['event']);
  });

  test('a phrase has its order: who gains a friend after the race does not win it', () => {
    const text = 'gagne la régate';
    const page = videoPage({ title: text });
    const phrase = { text, field: 'title', start: 0, end: text.length, weight: 1 } as const;
    const ids = answeredIds(page, videoMetadata({ keyphrases: [phrase] }), [
      { id: 'friend', title: 'Amis', rest: { summary: 'Après la régate, gagne un ami.' } },
      { id: 'won', title: 'Voiles', rest: { summary: 'Qui gagne la régate ?' } },
    ]);
    expect(ids).toEqual(['won']);
  });

  test('a phrase that a summary says in passing is no subject: a teacher who likes a “dessin animé” draws none', () => {
    const page = videoPage({ title: 'Retour sur le dessin animé' });
    const ids = answeredIds(page, videoMetadata({}), [
      { id: 'teacher', title: 'En classe', rest: { summary: 'Elle aime un dessin animé.' } },
      { id: 'drawing', title: 'Le dessin animé expliqué' },
    ]);
    expect(ids).toEqual(['drawing']);
  });

  test('one word of a keyword is no title: a novel called « Star » is no answer to a singer', () => {
    const page = videoPage({ title: 'Retour sur scène', keywords: ['star'] });
    const star = {
      ...titleMention(page, 'work', 'star'),
      field: 'keywords',
      start: 0,
      end: 4,
    } as const;
    const ids = answeredIds(page, videoMetadata({ mentions: [star] }), [
      { id: 'novel', title: 'Star', by: 'Danielle Autrice' },
    ]);
    expect(ids).toEqual([]);
  });

  test('what all sorts of videos say tells less: the keyword “musique” comes after a rarer one', () => {
    const page = videoPage({
      title: 'Notre soirée',
      keywords: ['musique', 'champignons'],
    });
    const ids = answeredIds(page, videoMetadata({}), [
      { id: 'a-music', title: 'Le beau livre', about: ['Musique'] },
      { id: 'b-mushrooms', title: 'Le beau guide', about: ['Champignons'] },
    ]);
    expect(ids[0]).toBe('b-mushrooms');
  });

  test('a country outside headings has its capital: a plot that thickens is no answer to Corsica', () => {
    const page = videoPage({ title: 'La Corse à pied' });
    const ids = answeredIds(page, videoMetadata({}), [
      { id: 'plot', title: 'La nuit', rest: { summary: 'Puis l’enquête se corse.' } },
      { id: 'walk', title: 'Le sentier', rest: { summary: 'Une marche en Corse.' } },
    ]);
    expect(ids).toEqual(['walk']);
  });

  test('a name has no plural: Gracias is no song on the quarter of Gràcia', () => {
    const page = videoPage({ title: 'Trois jours ensemble', description: 'Gràcia, puis la mer' });
    const ids = answeredIds(page, videoMetadata({ mentions: [inDescription('place', 'Gràcia')] }), [
      { id: 'song', title: 'Gracias a la vida' },
      { id: 'walk', title: 'Promenades de Gràcia' },
    ]);
    expect(ids).toEqual(['walk']);
  });

  test('a surname in the title leads to the heading of that surname', () => {
    const page = videoPage({ title: 'Zviaguintsev en dix minutes' });
    const metadata = videoMetadata({ mentions: [titleMention(page, 'person', 'Zviaguintsev')] });
    const ids = answeredIds(page, metadata, [
      { id: 'thinker', title: 'Filmer la neige', person: 'Zviaguintsev, Andreï' },
      { id: 'given', title: 'Un roman', person: 'Durand, Zviaguintsev' },
    ]);
    expect(ids).toEqual(['thinker']);
  });

  test('a lone name said in passing proves nobody: the program Kafka is not the writer', () => {
    const page = videoPage({
      title: 'Choisir son serveur de messages',
      description: 'Kafka ou un autre ?',
    });
    const ids = answeredIds(page, videoMetadata({ mentions: [inDescription('person', 'Kafka')] }), [
      { id: 'writer', title: 'Franz Kafka, les années de jeunesse', person: 'Kafka, Franz' },
    ]);
    expect(ids).toEqual([]);
  });

  test('one word of a table of contents is no work: the film 14 is not the track number 14', () => {
    const page = videoPage({ title: 'Une méditation', description: '14' });
    const ids = answeredIds(page, videoMetadata({ mentions: [inDescription('work', '14')] }), [
      { id: 'disc', title: 'Le trésor', rest: { kind: 'film', contents: ['Chapitre 14'] } },
    ]);
    expect(ids).toEqual([]);
  });

  test('beside the news, a study of the city comes before a novel that takes place there', () => {
    const page = videoPage({ title: 'Berlin : le sommet de la dernière chance' });
    const metadata = videoMetadata({
      nature: 'media-literacy',
      mentions: [titleMention(page, 'place', 'Berlin')],
    });
    const ids = answeredIds(page, metadata, [
      { id: 'a-novel', title: 'Seules à Berlin', rest: { classifications: DEWEY_FICTION } },
      { id: 'b-study', title: 'Berlin, une capitale' },
    ]);
    expect(ids).toEqual(['b-study', 'a-novel']);
  });

  test('a textbook waits for a lesson', () => {
    const records = [
      { id: 'a-textbook', title: 'La Terre', about: ['Volcans -- Manuels d’enseignement'] },
      { id: 'b-book', title: 'La Terre', about: ['Volcans -- Ouvrages illustrés'] },
    ];
    const film = videoPage({ title: 'Les volcans' });
    const lesson = videoPage({ title: 'Les volcans', keywords: ['terminale'] });
    expect(answeredIds(film, videoMetadata({}), records)).toEqual(['b-book', 'a-textbook']);
    expect(answeredIds(lesson, videoMetadata({}), records)).toEqual(['a-textbook', 'b-book']);
  });

  test('three things of the video in one summary are no accident, one is', () => {
    const page = videoPage({ title: 'Volcans, dinosaures et chevaliers' });
    const ids = answeredIds(page, videoMetadata({}), [
      { id: 'all', title: 'Le voyage', rest: { summary: 'Volcans, dinosaures, chevaliers.' } },
      { id: 'one', title: 'Un été', rest: { summary: 'Au pied des volcans.' } },
    ]);
    expect(ids).toEqual(['all']);
  });
});

function inDescription(type: Mention['type'], text: string): Mention {
  const page = videoPage({ title: text });
  return { ...titleMention(page, type, text), field: 'description' };
}
