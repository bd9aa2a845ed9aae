import type { CatalogueRecord } from '../../shared/catalogue-record.ts';
import { foldedWords } from '../../shared/text.ts';
import type { VideoPage } from '../../shared/video.ts';

const LESSON =
  /\b(?:cours|lecons?|exercices?|revisions?|chapitre|programme|bac|baccalaureat|brevet|concours|examens?|terminale|seconde|college|lycee|sixieme|cinquieme|quatrieme|troisieme|primaire|cp|ce[12]|cm[12]|licence|prepa|eleves?|etudiants?|professeurs?|svt|maths?)\b/;
/** Forms and subdivisions that Rameau gives to textbooks and to what prepares an examination. */
const TEXTBOOK =
  /manuels? d['’]enseignement|questions? d['’]examen|examens?,? questions|concours|annales|préparation aux/iu;

/** Whether the title, the keywords or the channel say that a video is a lesson. */
export function isLesson(page: VideoPage): boolean {
  const said = [page.title, ...page.keywords, page.channel ?? ''].map(foldedWords);
  return said.some((text) => LESSON.test(text));
}

/** Whether a document was made to be taught from, or to pass an examination. */
export function isTextbook({ subjects }: CatalogueRecord): boolean {
  return subjects.some(({ parts }) => parts.some((part) => TEXTBOOK.test(part)));
}
