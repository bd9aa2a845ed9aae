/**
 * Countries and regions with the words that name their people, language and towns: Dewey 913-919 and 930-999.
 * A catalogue says "Irlande" where a video says "irlandaise" or "Dublin". See `subject-table.ts`.
 */
export const PLACES = `
la France | france, hexagone | France; France -- Histoire; France -- Géographie | 944 914.4 |
Paris | paris, parisien*, montmartre, louvre, tour eiffel | Paris (France); Paris | 944.36 914.436 |
le Nord et la Flandre | roubaix, lille, tourcoing, nord-pas-de-calais, hauts-de-france, ch'ti*, chti*, flandre*, flamand*, dunkerque, calais, valenciennes, lens, corons, baie de somme, picard* | Roubaix (Nord); Lille (Nord); Nord-Pas-de-Calais (France); Nord (France); Flandre (France); Picardie (France) | 944.28 |
la Bretagne | bretagne, breton*, finistère, brest, rennes, saint-malo, brocéliande | Bretagne (France); Musique -- Bretagne | 944.1 914.41 |
la Normandie | normandie, normand, normande, rouen, mont-saint-michel, étretat | Normandie (France); Bataille de Normandie (1944) | 944.2 914.42 |
la Provence et la Méditerranée | provence, provença*, marseill*, côte d'azur, nice, camargue, méditerran*, calanques | Provence (France); Marseille (Bouches-du-Rhône); Méditerranée (région) | 944.9 914.49 909.09 |
l'Alsace et la Lorraine | alsace, alsacien*, strasbourg, lorraine, mulhouse | Alsace (France); Lorraine (France); Strasbourg (Bas-Rhin) | 944.38 |
la Bourgogne | bourgogne, bourguignon*, dijon | Bourgogne (France) | 944.4 |
l'Occitanie et le Languedoc | languedoc, occitan*, toulouse, toulousain*, cathare*, carcassonne, montpellier, pyrénées | Languedoc (France); Carcassonne (Aude); Art roman | 944.8 |
la Corse | corse, corses, ajaccio, bastia | Corse (France) | 944.99 |
les Alpes et la montagne | alpes, mont blanc, chamonix, savoie*, savoyard*, himalaya, everest, sherpa* | Alpes (France); Savoie (France); Montagnes; Alpinisme; Himalaya | 944.58 796.52 |
la Belgique | belgique, belge*, bruxellois*, wallon*, anvers, bruges | Belgique; Flandre (Belgique) | 949.3 914.93 |
la Suisse | suisse, suisses, helvét*, genève, zurich | Suisse | 949.4 |
le Royaume-Uni | royaume-uni, grande-bretagne, britannique*, angleterre, anglais, anglaise*, londres, londonien*, brexit, buckingham, écosse, écossais*, pays de galles, gallois*, commonwealth, elizabeth ii, england, london, british | Grande-Bretagne; Angleterre (GB); Royaume-Uni; Londres (GB); Écosse; Grande-Bretagne -- Histoire; Cinéma -- Grande-Bretagne | 941 942 914.2 |
l'Irlande | irland*, dublin, belfast, celtique*, connemara, ireland, irish | Irlande; Musique -- Irlande; Chansons gaéliques; Cinéma -- Irlande; Irlande -- Guides | 941.5 914.15 |
l'Allemagne | allemagne, allemand*, berlin*, munich, bavaro*, bavière, merkel, germany | Allemagne; Berlin (Allemagne); Cinéma -- Allemagne; Drames (cinéma) -- Allemagne; Allemagne -- Histoire | 943 914.3 |
l'Autriche | autriche*, autrichien*, vienne, viennois*, salzbourg, habsbourg, tyrol | Autriche; Vienne (Autriche); Classicisme viennois | 943.6 914.36 |
l'Italie | itali*, rome, venise, vénitien*, florence, toscane, naples, napolitain*, sicile, milan, sardaigne, pouilles | Italie; Venise (Italie); Rome (Italie); Cuisine italienne; Gastronomie -- Italie | 945 914.5 |
l'Espagne | espagn*, madrid, barcelone, catalan*, catalogne, andalou*, andalousie, séville, franco, spain, españa, al-andalus | Espagne; Espagne -- Histoire; Espagne -- 1939-1975 (F. Franco); Civilisation -- Al-Andalus; Chansons espagnoles | 946 914.6 |
le Portugal | portug*, lisbonne, fado, açores, porto | Portugal; Portugal -- Guides | 946.9 914.69 |
la Grèce | grèce, athènes, crète, cyclades, grecque* | Grèce; Grèce -- Guides | 949.5 914.95 |
les Pays-Bas | pays-bas, hollande, hollandais*, néerland*, amsterdam | Pays-Bas; Hollande (Pays-Bas); Cinéma -- Pays-Bas | 949.2 |
la Scandinavie | scandinav*, suède, suédois*, norvège, norvégien*, danemark, danois*, finlande, finlandais*, islande, islandais*, stockholm, laponie, copenhague, fjord*, groenland, iceland | Suède; Norvège; Danemark; Finlande; Islande; Scandinavie; Cuisine suédoise | 948 914.8 949.1 |
la Russie | russie, russe, moscou, urss, soviétique*, poutine, saint-pétersbourg, sibérie, kremlin, tsar*, raspoutine, staline, russia, transsibérien | Russie; URSS; Russie -- Histoire; Cinéma -- Russie; Moscou (Russie) | 947 914.7 |
l'Ukraine | ukrain*, kiev, kyiv, zelensky, tchernobyl, donbass, crimée | Ukraine; Russie; URSS | 947.7 |
la Pologne et l'Europe centrale | pologne, polonais*, varsovie, cracovie, hongrie, hongrois*, budapest, tchèque*, prague, slovaqu*, roumain*, roumanie, bulgar*, transylvanie, bucarest | Pologne; Hongrie; Roumanie; Bulgarie; Europe centrale; Prague (République tchèque); Europe de l'Est | 943.8 943.7 943.9 949.8 949.9 |
les Balkans | balkans, serbie, serbe*, croat*, bosni*, kosovo, yougoslav*, albani*, slovén*, monténégro, sarajevo, dubrovnik | Balkans; Croatie; Ex-Yougoslavie; Dubrovnik (Croatie); Bosnie-Herzégovine | 949.7 949.6 |
la Turquie | turqui*, turc, turcs, turque*, istanbul, ottoman*, erdogan, anatolie, cappadoce | Turquie; Istanbul (Turquie); Drames (cinéma) -- Turquie; Empire ottoman | 956.1 915.6 |
le Proche-Orient | proche-orient, moyen-orient, israël*, palestin*, gaza, liban*, beyrouth, jérusalem, syrie*, syrien*, jordanie, damas, palmyre, kurde*, cisjordanie | Proche-Orient; Israël; Palestine; Liban; Syrie; Moyen-Orient; Palmyre (Syrie ; ville ancienne) | 956 956.94 939.4 915.6 |
l'Iran et la Perse | iran*, perse, persan*, téhéran, perse antique | Iran; Films à suspense -- Iran; Cinéma -- Iran; Perse | 955 935 915.5 |
l'Irak et la Mésopotamie | irak*, mésopotam*, babylon*, bagdad, sumér*, assyri* | Irak; Mésopotamie; Assyro-Babyloniens | 956.7 935 |
la péninsule arabique | arabie*, saoud*, dubaï, qatar, yémen*, émirats, oman, mecque, pétromonarchie* | Arabie saoudite; Pays islamiques; Arabes; Yémen | 953 |
l'Afghanistan et l'Asie centrale | afghan*, taliban*, kaboul, ouzbek*, kazakh*, kirghiz*, tadjik*, turkmén*, asie centrale, route de la soie, samarcande, ferghana, mongol*, gengis khan, pakistan* | Afghanistan; Asie centrale; Route de la soie; Mongolie; Femmes -- Asie centrale; Pakistan | 958 915.8 951.7 |
l'Inde | inde, indien*, bollywood, gandhi, delhi, bombay, mumbai, rajasthan, calcutta, india, népal*, sri lanka, bangladesh, kerala | Inde; Musique -- Inde; Art bouddhique -- Inde; Inde -- Civilisation; Sitar, Musique de; Bouddhisme | 954 915.4 |
la Chine | chine, chinois*, pékin, shanghai, hong kong, mao, taïwan*, tibet*, grande muraille, xi jinping, china, dragon chinois | Chine; Chine -- Civilisation; Art -- Chine; Civilisation -- Chine; Chinois (langue); Bouddhisme tibétain | 951 915.1 |
le Japon | japon*, tokyo, kyoto, samouraï*, japan, nippon*, hokkaido, fukushima | Japon; Folklore -- Japon; Mythologie japonaise; Littérature japonaise; Japon -- Civilisation; Cinéma -- Japon | 952 915.2 |
la Corée | corée*, coréen*, séoul, kim jong, k-pop, kpop, pyongyang | Corée; Corée du Sud; Corée du Nord; Cinéma -- Corée | 951.9 |
l'Asie du Sud-Est | vietnam*, cambodg*, khmer*, angkor, thaïland*, thaï*, indonésie*, indonésien*, bali, laos, birman*, philippin*, malaisie, singapour, bangkok | Vietnam; Cambodge; Thaïlande; Asie du Sud-Est; Indonésie; Cinéma -- Vietnam | 959 915.9 |
le Maghreb | maghreb*, maroc*, marrakech, algéri*, alger, tunisi*, tunis, kabyl*, berbère*, amazigh*, sahara, fès, raï | Maroc; Algérie; Tunisie; Maghreb; Kabyles; Cinéma -- Algérie; Civilisation -- Algérie | 964 965 961 916 |
l'Égypte d'aujourd'hui | égypte, égyptien*, le caire, nil, suez, alexandrie | Égypte; Égypte -- Antiquité; Art égyptien | 962 916.2 932 |
l'Afrique | afri*, sénégal*, mali, malien*, congo*, cameroun*, côte d'ivoire, ivoirien*, niger*, nigéria*, kenya*, tanzani*, éthiop*, soudan*, ghana, bénin, togo*, gabon*, burkina*, rwanda*, savane, mandela, angola, namibie, zimbabwe, somali*, tchad*, mozambique, massaï*, dogon*, africa | Afrique; Contes africains; Musique -- Afrique; Musique -- Mali; Afrique -- 19e siècle; Afrique noire; Art africain | 960 966 967 968 916 |
l'Afrique du Sud | afrique du sud, sud-africain*, mandela, apartheid, le cap, johannesburg, afrikaner* | Afrique du Sud; Apartheid | 968 |
Madagascar et l'océan Indien | madagascar, malgache*, à la réunion, île de la réunion, réunionnais*, mayotte, maurice, seychelles, comores | Madagascar; La Réunion; Océan Indien | 969 |
les Antilles et la Guyane | antill*, guadeloup*, martini*, guyan*, haïti*, caraïb*, créole*, kalinago | Antilles; Guadeloupe; Martinique; Haïti; Cuisine guyanaise; Caraïbes | 972.9 |
les États-Unis | états-unis, américain*, usa, new york*, californie, los angeles, washington, trump, obama, biden, clinton, texas, chicago, las vegas, hollywood, hawaï, alaska, san francisco, louisiane, nouvelle-orléans, etatsunien*, maison blanche, harlem, floride, kennedy, silicon valley, elon musk | États-Unis; États-Unis -- Histoire; Politique et gouvernement -- États-Unis; New York (N.Y.); Etats-Unis -- Civilisation; Cinéma -- États-Unis | 973 974 917.3 320.973 |
le Canada et le Québec | canad*, québec*, montréal*, nouvelle-france, acadi*, toronto, inuit*, trudeau, vancouver | Canada; Québec (Canada); Canada -- Histoire; Chansons françaises -- Canada | 971 917.1 |
le Mexique et l'Amérique centrale | mexi*, maya*, aztèque*, cancun, guatemala, frida kahlo, zapata, costa rica, panama, nicaragua, salvador | Mexique; Mayas; Aztèques; Cinéma -- Mexique; Amérique centrale | 972 972.8 917.2 |
Cuba | cuba*, havane, fidel castro, che guevara, salsa cubaine | Cuba; Musique -- Cuba; Mambo (danse) | 972.91 |
le Brésil | brésil*, rio de janeiro, são paulo, amazonie*, samba, bossa nova, lula, favela* | Brésil; Bossas-novas; Drames (cinéma) -- Brésil; Amazone (Pérou / Brésil, cours d'eau) | 981 918.1 |
l'Argentine et le Chili | argentin*, chili, chilien*, buenos aires, patagonie*, tango, pinochet, santiago, uruguay*, maradona | Argentine; Chili; Argentine -- Guides touristiques; Chansons espagnoles -- Chili; Tango | 982 983 918.2 |
les Andes | pérou, péruvien*, inca, machu picchu, bolivi*, équateur, colombi*, andes, venezuela*, andin*, galápagos, lima | Pérou; Incas; Andes; Colombie; Amérique latine; Bolivie | 985 986 984 980 918 |
l'Australie et l'Océanie | australi*, sydney, aborigène*, nouvelle-zélande, maori*, polynési*, tahiti*, océanie, océanien*, nouvelle-calédonie, kanak*, île de pâques, rapa nui, moai*, vanuatu | Australie; Nouvelle-Zélande; Océanie; Polynésie; Aborigènes d'Australie; Nouvelle-Calédonie | 994 993 995 996 919 |
les pôles | antarctique, arctiques, arctique, pôle nord, pôle sud, banquise*, inuit*, groenland, charcot, terre adélie | Régions polaires; Antarctique; Arctique; Inuit; Expéditions polaires | 998 919.8 |
`;
