/**
 * Descriptions written for the tests, with what they cite marked (see `readMarked`): the titles and authors are real or
 * made up, the sentences are our own. A sample without marks cites nothing.
 */
export const BIBLIOGRAPHIES: Readonly<Record<string, string>> = {
  'MLA in a list': `La féodalité en dix minutes.

Works cited:
{a:Bloch, Marc}. *{t:Feudal Society}*. {p:Routledge}, {y:1961}.
{a:Duby, Georges}. *{t:The Three Orders: Feudal Society Imagined}*. {p:University of Chicago Press}, {y:1980}.`,

  'MLA without marks for the title': `Bibliographie
{a:Beauvoir, Simone de}. {t:Le Deuxième Sexe}. {p:Gallimard}, {y:1949}.
{a:Adichie, Chimamanda Ngozi}. {t:Nous sommes tous des féministes}. {p:Folio}, {y:2015}.`,

  'Chicago notes': `Sources :
1. {a:Fernand Braudel}, {t:La Méditerranée et le monde méditerranéen} (Paris: {p:Armand Colin}, {y:1949}), 45.
2. {a:Arlette Farge}, {t:Le Goût de l'archive} (Paris : {p:Seuil}, {y:1989}), p. 12-14.`,

  'Chicago bibliography': `References
{a:Pollan, Michael}. {t:The Omnivore's Dilemma: A Natural History of Four Meals}. New York: {p:Penguin}, {y:2006}.
{a:Carson, Rachel}. {t:Silent Spring}. Boston: {p:Houghton Mifflin}, {y:1962}.`,

  'APA, books and an article': `Références :
{a:Kahneman, D.} ({y:2011}). {t:Thinking, fast and slow}. {p:Farrar, Straus and Giroux}.
{a:Tversky, A., & Kahneman, D.} ({y:1974}). {t:Judgment under uncertainty: Heuristics and biases}. Science, 185(4157), 1124-1131.`,

  Harvard: `Reading list:
{a:Giddens, A.} ({y:2006}) {t:Sociology}. 5th edn. Cambridge: {p:Polity Press}.
{a:Latour, B.} ({y:2005}) {t:Reassembling the Social}. Oxford: {p:Oxford University Press}.`,

  'ISO 690 in French': `Pour aller plus loin :
{a:PASTOUREAU, Michel}. {t:Bleu : histoire d'une couleur}. Paris : {p:Seuil}, {y:2000}, coll. « Points », ISBN 978-2-02-055725-5.
{a:CORBIN, Alain}. {t:Le Miasme et la Jonquille}. Paris : {p:Aubier}, {y:1982}, 334 p.`,

  Vancouver: `Références
1. {a:Doudna JA, Charpentier E}. {t:The new frontier of genome engineering with CRISPR-Cas9}. Science. {y:2014};346(6213):1258096.
2. {a:Sacks O.} {t:The man who mistook his wife for a hat}. London: {p:Picador}; {y:1986}.`,

  Spanish: `Bibliografía:
- {a:García Márquez, Gabriel}. {t:Cien años de soledad}. Buenos Aires: {p:Editorial Sudamericana}, {y:1967}.
- {a:Eduardo Galeano}, {t:Las venas abiertas de América Latina}, {p:Siglo XXI}, {y:1971}.`,

  Italian: `Bibliografia
• {a:Umberto Eco}, {t:Il nome della rosa}, {p:Bompiani}, {y:1980}
• {a:Calvino, Italo}. {t:Le città invisibili}. Torino: {p:Einaudi}, {y:1972}.`,

  German: `Quellen:
{a:Habermas, Jürgen}: {t:Strukturwandel der Öffentlichkeit}. Frankfurt am Main: {p:Suhrkamp}, {y:1990}.
{a:Arendt, Hannah}: {t:Eichmann in Jerusalem}. München: {p:Piper Verlag}, {y:1964}.`,

  Portuguese: `Referências bibliográficas
{a:SARAMAGO, José}. {t:Ensaio sobre a cegueira}. São Paulo: {p:Companhia das Letras}, {y:1995}.
{a:LISPECTOR, Clarice}. {t:A hora da estrela}. Rio de Janeiro: {p:Rocco}, {y:1998}.`,

  Arabic: `المصادر والمراجع:
- {a:طه حسين}، {t:الأيام}، {p:دار المعارف}، {y:1929}
- {a:نجيب محفوظ}، «{t:أولاد حارتنا}»، {p:دار الشروق}، القاهرة، {y:2006}`,

  'title by author': `Books mentioned in this video:
📚 {t:Deep Work} by {a:Cal Newport}
📚 {t:Atomic Habits} by {a:James Clear}
📚 {t:The Power of Habit} by {a:Charles Duhigg}`,

  'quoted title, then its author': `Les livres cités :
« {t:L'Étranger} » de {a:Albert Camus}
« {t:La Peste} » d'{a:Albert Camus} ({p:Gallimard}, {y:1947})
« {t:Bonjour tristesse} », {a:Françoise Sagan}, {p:Julliard}, {y:1954}`,

  'title, author, publisher between dashes': `Sources :
- {t:La petite encyclopédie du Graal} – {a:Jean Markale} – {p:Pygmalion}
- {t:Brocéliande} – {a:Claudine Glot} – {p:Ouest-France}
- {t:Le roi Arthur} - {a:Michel Rio} ({p:Seuil})`,

  'volumes and editions': `📖 Bibliographie :
👉 {a:Maurice Druon}, {t:Les Rois maudits}, t. 2, {p:Plon}, {y:1955}
👉 {a:Frank Herbert}, {t:Dune} (Vol. 1), {p:Robert Laffont}, {y:2020}
👉 {a:Georges Dumézil}, {t:Mythe et épopée}, 2e éd., {p:Gallimard}, {y:1995}`,

  'numbered list in brackets': `Références
[1] {a:Pierre Bourdieu}, {t:La Distinction}, {p:Minuit}, {y:1979}
[2] {a:Bernard Lahire}, {t:L'Homme pluriel}, {p:Nathan}, {y:1998}`,

  'several authors': `Sources
• {a:Bloch, Marc et Febvre, Lucien}. {t:Annales d'histoire économique}. Paris : {p:Armand Colin}, {y:1929}.
• {a:Luc Boltanski et Ève Chiapello}, {t:Le Nouvel Esprit du capitalisme}, {p:Gallimard}, {y:1999}.
• {a:Daron Acemoglu & James Robinson}, {t:Prospérité, puissance et pauvreté}, {p:Markus Haller}, {y:2015}.
• {a:Duby, Georges ; Perrot, Michelle} (dir.), {t:Histoire des femmes en Occident}, {p:Plon}, {y:1991}.`,

  'others, directors and translators': `Bibliographie sélective :
- {a:Michelle Zancarini-Fournel et al.}, {t:Les luttes et les rêves}, {p:La Découverte}, {y:2016}
- {a:Patrick Boucheron} (dir.), {t:Histoire mondiale de la France}, {p:Seuil}, {y:2017}
- {a:Hannah Arendt}, {t:Condition de l'homme moderne}, trad. de Georges Fradier, préface de Paul Ricœur, {p:Calmann-Lévy}, {y:1961}`,

  'article of a journal and chapter of a book': `Sources :
- {a:Pierre Nora}, « {t:Entre mémoire et histoire} », Les Lieux de mémoire, t. 1, {p:Gallimard}, {y:1984}
- {a:Le Goff, J.}, « {t:Au Moyen Âge : temps de l'Église et temps du marchand} », Annales, n° 3, {y:1960}, p. 417-433
- {a:Joan Scott}. {t:Genre : une catégorie utile}. In : Les Cahiers du Grif, n°37-38, {y:1988}.`,

  films: `Films évoqués :
- {t:La Haine}, réal. {a:Mathieu Kassovitz}, {y:1995}
- {t:Les Glaneurs et la Glaneuse} ({a:Agnès Varda}, {y:2000})
- {t:Shoah}, un film de {a:Claude Lanzmann} ({y:1985})`,

  'a thesis and a page of the web': `Sources :
{a:Duval, Claire}. {t:Les marais de la Somme au XIXe siècle}. Thèse de doctorat, {p:Université de Picardie}, {y:2014}.
{a:Claire Duval}, « {t:Qu'est-ce qu'un marais ?} », https://marais.exemple/definition, consulté le 3 mars 2021`,

  'lines broken over two': `Bibliographie :
- {a:Emmanuel Le Roy Ladurie}, {t:Montaillou, village occitan}, {p:Gallimard},
{+}  {y:1975}.
- {a:Carlo Ginzburg}, {t:Le fromage et les vers},
{+}  {p:Flammarion}, {y:1980}.`,

  'an address glued to the title': `Mes sources :
- {a:Naomi Klein}, {t:La Stratégie du choc}, {p:Actes Sud}, {y:2008} : https://www.actes-sud.exemple/strategie-du-choc
- {t:Sapiens}, de {a:Yuval Noah Harari} (https://exemple.fr/sapiens)`,

  'prose that names its book': `Une rencontre autour du livre « {t:Croire et détruire} » de {a:Christian Ingrao}.`,

  'advertisements and networks': `Procurez-vous mon livre « Tout changer en dix jours » : https://amzn.to/3abcdef
Sponsor : NordVPN, 2 ans d'abonnement offerts avec le code LUMIERE
Instagram : https://instagram.com/chaine
Code promo CHAINE10 sur la boutique Petit Livre, Paris, 2021`,

  'music and credits': `Musique : "Ocean Drive" - Paul Martin, 2018
Frost Waltz by Kevin MacLeod is licensed under a Creative Commons Attribution 4.0 license.
Montage : Jeanne Duval
Images : Marc Petit, Getty, 2019`,

  // Written after the rules of the samples above were finished.
  'French, numbered with parentheses': `Quelques lectures pour prolonger la vidéo :
1) {a:Annie Ernaux}, {t:Les Années}, {p:Gallimard}, {y:2008}
2) {a:Édouard Louis}, {t:Qui a tué mon père}, {p:Seuil}, {y:2018}
3) {a:Didier Eribon}, {t:Retour à Reims}, {p:Fayard}, {y:2009}`,

  'French, surname in capitals after the given name': `BIBLIOGRAPHIE
- {a:Michel FOUCAULT}, {t:Histoire de la folie à l'âge classique}, {p:Gallimard}, {y:1972}
- {a:Simone WEIL}, {t:La Condition ouvrière}, {p:Folio essais}, {y:2002}`,

  'French, title first with "par"': `Livres présentés dans cette vidéo :
• {t:Le Lambeau} par {a:Philippe Lançon} ({p:Gallimard}, {y:2018})
• {t:Triste tigre}, par {a:Neige Sinno}, {p:P.O.L}, {y:2023}`,

  'French, a film and its book in prose': `Ce film est adapté du roman « {t:Un long dimanche de fiançailles} » de {a:Sébastien Japrisot}.`,

  'French, publisher in brackets': `📚 Sources
📗 {a:Baptiste Morizot}, {t:Manières d'être vivant} ({p:Actes Sud})
📘 {a:Vinciane Despret}, {t:Habiter en oiseau} ({p:Actes Sud}, {y:2019})`,

  'French, ISO 690 with a subtitle and an edition': `Références bibliographiques
{a:CHARTIER, Roger}. {t:L'ordre des livres : lecteurs, auteurs, bibliothèques en Europe}. 2e éd. Aix-en-Provence : {p:Alinea}, {y:1992}, 126 p.
{a:EISENSTEIN, Elizabeth L.} {t:La révolution de l'imprimé}. Paris : {p:Hachette}, {y:2003}.`,

  'French, article in a newspaper': `Sources :
- {a:Stéphane Foucart}, « {t:Les abeilles et les pesticides} », Le Monde, 12 mars {y:2018}
- {a:Florence Aubenas}, « {t:Une affaire de village} », Le Monde, {y:2014}`,

  'French, chapter in a directed book': `Pour en savoir plus
- {a:Alain Corbin}, « {t:Du loisir cultivé} », dans Alain Corbin (dir.), L'Avènement des loisirs, Paris, {p:Aubier}, {y:1995}`,

  'French, podcast and documentary': `À écouter, à voir :
- {t:Les Pieds sur terre}, podcast de {a:Sonia Kronlund}, France Culture
- {t:Être et avoir}, documentaire de {a:Nicolas Philibert}, {y:2002}`,

  'French, comics with drawing': `BD citées :
- {t:Le Photographe}, {a:Emmanuel Guibert}, {p:Dupuis}, {y:2003}
- {t:Persepolis}, {a:Marjane Satrapi}, {p:L'Association}, {y:2000}`,

  'French, thesis': `Bibliographie
{a:Martin, Julie}. {t:Les bibliothèques publiques et le numérique}. Thèse de doctorat en sciences de l'information, {p:Université Lyon 2}, {y:2017}.`,

  'French, in keycaps': `Mes lectures du mois 📖
1️⃣ {a:Maylis de Kerangal}, {t:Réparer les vivants}, {p:Verticales}, {y:2014}
2️⃣ {a:Alain Damasio}, {t:La Horde du Contrevent}, {p:La Volte}, {y:2004}`,

  'French, slash between title and author': `Ouvrages :
{t:La Nausée} / {a:Jean-Paul Sartre}
{t:Le Deuxième Sexe} / {a:Simone de Beauvoir}`,

  'French, wrapped': `Sources :
* {a:Philippe Descola}, {t:Par-delà nature et culture},
{+}{p:Gallimard}, {y:2005}
* {a:Bruno Latour}, {t:Nous n'avons jamais été modernes}, {p:La Découverte}, {y:1991}`,

  'French, with affiliate addresses': `Les livres dont je parle :
- {t:Dune} de {a:Frank Herbert} : https://amzn.to/3xyzabc
- {t:Fondation} d'{a:Isaac Asimov} : https://amzn.to/3xyzabd`,

  'English, Chicago author-date': `References
{a:Graeber, David}. {y:2011}. {t:Debt: The First 5000 Years}. New York: {p:Melville House}.
{a:Scott, James C.} {y:1998}. {t:Seeing Like a State}. New Haven: {p:Yale University Press}.`,

  'English, APA with chapter': `Further reading:
{a:Haraway, D.} ({y:1988}). {t:Situated knowledges}. Feminist Studies, 14(3), 575-599.
{a:Bruner, J.} ({y:1986}). {t:Actual minds, possible worlds}. {p:Harvard University Press}.`,

  'English, MLA with quotes': `Sources cited
{a:Said, Edward W.} "{t:Reflections on Exile}." Granta, no. 13, {y:1984}, pp. 159-72.
{a:Morrison, Toni}. {t:Beloved}. {p:Vintage}, {y:2004}.`,

  'English, informal': `Books I talked about:
{t:The Midnight Library} by {a:Matt Haig}
{t:Circe} by {a:Madeline Miller}
{t:Klara and the Sun} by {a:Kazuo Ishiguro}`,

  'English, films': `Movies mentioned
- {t:Paris, Texas} ({a:Wim Wenders}, {y:1984})
- {t:Lost in Translation}, dir. {a:Sofia Coppola}, {y:2003}`,

  'Spanish, authors with y': `Fuentes
- {a:Mario Vargas Llosa}, {t:La fiesta del Chivo}, {p:Alfaguara}, {y:2000}
- {a:Adolfo Bioy Casares y Silvina Ocampo}, {t:Los que aman, odian}, {p:Emecé}, {y:1946}`,

  'Spanish, inverted': `Referencias:
{a:Borges, Jorge Luis}. {t:Ficciones}. Madrid: {p:Alianza Editorial}, {y:1997}.
{a:Cortázar, Julio}. {t:Rayuela}. Buenos Aires: {p:Sudamericana}, {y:1963}.`,

  'Italian, commas and places': `Fonti:
{a:Carlo Levi}, {t:Cristo si è fermato a Eboli}, {p:Einaudi}, Torino {y:1945}
{a:Primo Levi}, {t:Se questo è un uomo}, Torino, {p:Einaudi}, {y:1958}`,

  'Italian, title first': `Libri citati nel video
📕 {t:La coscienza di Zeno} di {a:Italo Svevo}
📕 {t:Il barone rampante} di {a:Italo Calvino}`,

  'German, with und': `Literatur:
- {a:Horkheimer, Max und Adorno, Theodor W.}: {t:Dialektik der Aufklärung}. Frankfurt: {p:Fischer}, {y:1969}.
- {a:Christa Wolf}: {t:Kassandra}, {p:Luchterhand}, {y:1983}`,

  'German, title von author': `Bücher im Video:
- {t:Die Verwandlung} von {a:Franz Kafka}
- {t:Der Prozess} von {a:Franz Kafka} ({p:Reclam}, {y:1986})`,

  'Portuguese, title first': `Livros citados:
- {t:Capitães da Areia}, {a:Jorge Amado}, {p:Companhia das Letras}
- {a:FREYRE, Gilberto}. {t:Casa-grande & senzala}. Rio de Janeiro: {p:Record}, {y:1998}.`,

  'Arabic, title and تأليف': `المراجع:
• {t:موسم الهجرة إلى الشمال}، تأليف {a:الطيب صالح}، {p:دار العودة}، {y:١٩٦٦}
• {a:عبد الرحمن منيف}، {t:مدن الملح}، {p:المؤسسة العربية للدراسات والنشر}، {y:1984}`,

  'Arabic, in quotes': `كتب ذكرت في الفيديو:
- «{t:رجال في الشمس}» {a:غسان كنفاني}`,

  'several at once under mixed headings': `Livres :
{a:Virginie Despentes}, {t:King Kong Théorie}, {p:Grasset}, {y:2006}

Articles :
{a:Pascale Molinier}, « {t:Le care à l'épreuve du travail} », Travailler, n° 26, {y:2011}

Réseaux :
Instagram : https://instagram.com/exemple`,

  'one work behind the word for sources, in other languages': `Fonti: {a:Umberto Eco}, {t:Il nome della rosa}, {p:Bompiani}, {y:1980}
Quellen: {a:Arendt, Hannah}: {t:Vita activa}. München: {p:Piper}, {y:1967}.
Fuente: {a:Rulfo, Juan}. {t:Pedro Páramo}. {p:Cátedra}, {y:1983}.`,

  'a sponsor beside a bibliography': `Cette vidéo est sponsorisée par Audible : 30 jours offerts https://audible.exemple/livre
Mon livre « Vivre mieux » est disponible en librairie !
Soutenez la chaîne : https://tipeee.exemple

Source : {a:Mona Chollet}, {t:Sorcières}, {p:La Découverte}, {y:2018}`,

  'chapters and prose without any work': `00:00 Introduction
01:30 Jean Jaurès, 1914
05:20 La guerre, Paris, 1915
Une vidéo écrite par Claire Duval, tournée à Paris en 2021.
Merci à Paul Martin, Louis Petit et Anna Grand.
Photos : Agence Lumière, 2019`,

  'shops and promotions': `Code LECTURE10 : -10 % sur tous les livres chez notre partenaire, jusqu'au 31 décembre 2024
👉 Ma boutique : https://boutique.exemple
👉 Mon matériel : Sony A7, objectif 35 mm, 2019 https://amzn.to/abc
Formation offerte : « Écrire un roman en trente jours »`,
};
