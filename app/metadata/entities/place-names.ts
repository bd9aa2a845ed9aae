import { foldedWords } from '../../shared/text.ts';

// Cities, regions, seas and old countries that videos name and that no list of countries holds. French usage.
const OTHER_PLACES = `
Afrique, Afrique du Nord, Afrique de l'Ouest, Maghreb, Sahel, Sahara, Amérique, Amérique du Nord, Amérique du Sud, Amérique latine, Asie, Asie centrale, Asie du Sud-Est, Europe, Europe de l'Est, Océanie, Antarctique, Arctique, Moyen-Orient, Proche-Orient, Extrême-Orient, Balkans, Caucase, Scandinavie, Caraïbes, Antilles, Occident, Orient, Eurasie, Polynésie, Mélanésie, Mésopotamie, Palestine, Cisjordanie, Gaza, bande de Gaza, Kurdistan, Cachemire, Tibet, Sibérie, Crimée, Donbass, Tchétchénie, Bosnie, Kosovo,
Angleterre, Écosse, Pays de Galles, Irlande du Nord, Grande-Bretagne, Royaume-Uni, États-Unis, Hollande, Bavière, Prusse, Saxe, Rhénanie, Flandre, Flandres, Wallonie, Catalogne, Andalousie, Galice, Castille, Pays basque, Toscane, Sicile, Sardaigne, Lombardie, Vénétie, Transylvanie, Bohême, Moravie, Silésie, Galicie, Laponie, URSS, Union soviétique, Yougoslavie, Tchécoslovaquie, RDA, RFA, Empire ottoman, Empire romain, Byzance, Carthage, Babylone, Troie, Sparte, Perse, Gaule, Judée, Égypte ancienne, Egypte ancienne, Grèce antique, Rome antique, Nouvelle-France, Indochine, Birmanie, Siam, Ceylan, Formose, Taïwan, Corée, Corée du Sud, Corée du Nord, Vietnam, Viêt Nam, Biélorussie, Russie, Angleterre, Amazonie, Patagonie, Himalaya, Everest, Alpes, Pyrénées, Vosges, Jura, Massif central, Cévennes, Ardennes, Andes, Oural, Vésuve, Etna, Pompéi, Méditerranée, mer Méditerranée, mer Noire, mer Rouge, mer Morte, mer du Nord, mer Baltique, mer Caspienne, mer des Caraïbes, Atlantique, océan Atlantique, Pacifique, océan Pacifique, océan Indien, Manche, Nil, Rhin, Danube, Volga, Amazone, Mississippi, Gange, Loire, Seine, Rhône, Garonne,
Alsace, Aquitaine, Nouvelle-Aquitaine, Auvergne, Rhône-Alpes, Bourgogne, Franche-Comté, Bretagne, Champagne, Corse, Île-de-France, Ile-de-France, Languedoc, Occitanie, Limousin, Lorraine, Grand Est, Hauts-de-France, Nord-Pas-de-Calais, Normandie, Picardie, Poitou, Anjou, Touraine, Berry, Périgord, Gascogne, Béarn, Provence, Côte d'Azur, Savoie, Dauphiné, Roussillon, Vendée, Camargue, Sologne, Guadeloupe, Martinique, Guyane, Mayotte, Nouvelle-Calédonie, La Réunion, Tahiti, Louisiane, Québec, Acadie, Ontario,
Paris, Marseille, Lyon, Toulouse, Nice, Nantes, Montpellier, Strasbourg, Bordeaux, Lille, Rennes, Reims, Toulon, Saint-Étienne, Le Havre, Grenoble, Dijon, Angers, Nîmes, Villeurbanne, Clermont-Ferrand, Le Mans, Aix-en-Provence, Brest, Tours, Amiens, Limoges, Annecy, Perpignan, Metz, Besançon, Orléans, Rouen, Mulhouse, Caen, Nancy, Roubaix, Tourcoing, Avignon, Dunkerque, Poitiers, Versailles, Pau, La Rochelle, Cannes, Calais, Béziers, Colmar, Bourges, Quimper, Valence, Troyes, Lorient, Chambéry, Niort, Arras, Cherbourg, Bayonne, Biarritz, Saint-Malo, Chartres, Verdun, Évreux, Evreux, Toul, Sedan, Carcassonne, Arles, Lourdes, Ajaccio, Bastia, Saint-Denis, Nanterre, Montreuil, Boulogne, Deauville, Angoulême, Étretat, Giverny, Lascaux, Chambord,
Londres, Manchester, Liverpool, Édimbourg, Glasgow, Dublin, Belfast, Oxford, Cambridge, Bruxelles, Anvers, Gand, Bruges, Liège, Charleroi, Namur, Waterloo, Amsterdam, Rotterdam, La Haye, Berlin, Munich, Hambourg, Francfort, Cologne, Dresde, Leipzig, Nuremberg, Vienne, Salzbourg, Zurich, Genève, Lausanne, Berne, Bâle, Rome, Milan, Venise, Florence, Naples, Turin, Gênes, Bologne, Palerme, Vérone, Pise, Vatican, Madrid, Barcelone, Séville, Grenade, Valence, Cordoue, Bilbao, Guernica, Lisbonne, Porto, Athènes, Sparte, Thessalonique, Istanbul, Constantinople, Ankara, Sofia, Bucarest, Budapest, Prague, Bratislava, Varsovie, Cracovie, Auschwitz, Belgrade, Zagreb, Sarajevo, Srebrenica, Ljubljana, Copenhague, Oslo, Stockholm, Helsinki, Reykjavik, Riga, Tallinn, Vilnius, Kiev, Kyiv, Odessa, Lviv, Kharkiv, Marioupol, Tchernobyl, Minsk, Moscou, Saint-Pétersbourg, Leningrad, Stalingrad, Vladivostok, Tbilissi, Erevan, Bakou,
Le Caire, Alexandrie, Louxor, Assouan, Gizeh, Khartoum, Tunis, Alger, Oran, Constantine, Casablanca, Rabat, Marrakech, Fès, Tanger, Tripoli, Dakar, Bamako, Tombouctou, Abidjan, Lagos, Kinshasa, Nairobi, Addis-Abeba, Kigali, Johannesburg, Le Cap, Antananarivo, Jérusalem, Tel-Aviv, Bethléem, Beyrouth, Damas, Alep, Palmyre, Bagdad, Mossoul, Téhéran, Ispahan, Persépolis, La Mecque, Médine, Riyad, Dubaï, Abou Dabi, Kaboul, Samarcande, New Delhi, Delhi, Bombay, Mumbai, Calcutta, Bénarès, Katmandou, Pékin, Shanghai, Hong Kong, Canton, Wuhan, Tokyo, Kyoto, Edo, Osaka, Hiroshima, Nagasaki, Fukushima, Séoul, Pyongyang, Hanoï, Saïgon, Hô Chi Minh-Ville, Phnom Penh, Angkor, Bangkok, Jakarta, Bali, Manille, Singapour, Sydney, Melbourne, Canberra,
New York, Manhattan, Brooklyn, Los Angeles, Hollywood, San Francisco, Silicon Valley, Washington, Boston, Chicago, Detroit, Las Vegas, Miami, La Nouvelle-Orléans, Nouvelle-Orléans, Dallas, Houston, Seattle, Philadelphie, Salem, Californie, Texas, Floride, Alaska, Hawaï, Minnesota, Arizona, Nevada, Utah, Colorado, Virginie, Géorgie, Montréal, Toronto, Vancouver, Ottawa, Mexico, Cancun, Tenochtitlan, La Havane, Port-au-Prince, Rio de Janeiro, São Paulo, Brasilia, Buenos Aires, Santiago, Lima, Cuzco, Machu Picchu, Nazca, Bogota, Caracas, Quito, Île de Pâques, Galápagos, Groenland, Terre Sainte
`;

// Codes that are no place: European Union, euro zone, United Nations, outlying Oceania, unknown, test locales.
const NO_PLACE = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB']);

/** Folded words of a place, joined by spaces. */
const FOLDED = new Set([
  ...countryNames(),
  ...OTHER_PLACES.split(',').map(foldedWords).filter(Boolean),
]);

/** The most words that a place of the list has. */
export const LONGEST_PLACE = Math.max(...[...FOLDED].map((name) => name.split(' ').length));

/** Whether folded words, joined by spaces, are a country, or a city, region or sea of the list. */
export function isPlaceName(folded: string): boolean {
  return FOLDED.has(folded);
}

// ISO 3166: every pair of letters that the runtime knows a French name for.
function countryNames(): readonly string[] {
  const names = new Intl.DisplayNames(['fr'], { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCodePoint(65 + i));
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !NO_PLACE.has(code))
    .map((code) => names.of(code))
    .filter((name) => name !== undefined)
    .map(foldedWords);
}
