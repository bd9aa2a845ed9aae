// The smallest pane: one call for each page that the kiosk tells of, one line for each card.
const heading = document.querySelector('h1');
const list = document.querySelector('ul');

window.enRegard.onPage(async (snapshot) => {
  const reply = await window.enRegard.call('video.analyse', snapshot);
  if (!reply.ok) heading.textContent = `Échec : ${reply.failure.code}`;
  else if (reply.value.kind === 'no-video') heading.textContent = 'Pas de vidéo';
  else heading.textContent = reply.value.title;
  const cards = reply.ok && reply.value.kind === 'answer' ? reply.value.cards : [];
  list.replaceChildren(...cards.map(lineOf));
});

function lineOf(card) {
  const line = document.createElement('li');
  line.textContent = card.title;
  return line;
}
