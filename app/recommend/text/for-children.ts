import { foldedWords } from '../../shared/text.ts';
import type { VideoPage } from '../../shared/video.ts';

const CHILDREN =
  /\b(?:pour (?:les )?(?:enfants?|petits|tout petits|bebes?)|comptines?|berceuses?|dessins? animes?|contes?|histoires? du soir|petits? aventuriers?|maternelle|primaire|elementaire|cp|ce1|ce2|cm1|cm2|kids|nursery|peppa pig|paw patrol|pat patrouille|trotro|tchoupi|didou|babar)\b/;

/** Whether the title, the keywords or the channel say that a video is made for children. */
export function isForChildren(page: VideoPage): boolean {
  const said = [page.title, ...page.keywords, page.channel ?? ''].map(foldedWords);
  return said.some((text) => CHILDREN.test(text));
}
