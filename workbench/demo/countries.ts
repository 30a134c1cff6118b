/** What companies and people are called in one country; a stem is used for one company only. */
export interface Country {
  readonly name: string;
  readonly cities: readonly string[];
  readonly stems: readonly string[];
  readonly suffix: string;
  readonly trades: Readonly<Record<Industry, string>>;
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
}

/** HubSpot's own values of a company's `industry`. */
export type Industry =
  | 'MACHINERY'
  | 'FOOD_PRODUCTION'
  | 'LOGISTICS_AND_SUPPLY_CHAIN'
  | 'HOSPITAL_HEALTH_CARE'
  | 'RETAIL'
  | 'REAL_ESTATE';

const words = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

const sweden: Country = {
  name: 'Sweden',
  cities: words('Göteborg, Malmö, Västerås, Linköping, Jönköping, Umeå, Borås, Örebro, Stockholm'),
  stems: words(
    'Almby, Brunnsvik, Dalhem, Ekeberga, Falkvik, Gränsö, Hjortnäs, Järnbo, Klövsjö, Lövåsa, Norrbacka, Orrholmen, Rosvik, Sjöholm, Tallmo, Ulvsund, Vallbo, Åkerö, Ängsvik, Öjaby, Björkås, Fågelvik, Granliden, Höglunda, Kvarnby, Ljungdala, Tvärnö, Hagaberga',
  ),
  suffix: 'AB',
  trades: {
    MACHINERY: 'Mekaniska',
    FOOD_PRODUCTION: 'Livs',
    LOGISTICS_AND_SUPPLY_CHAIN: 'Åkeri & Lager',
    HOSPITAL_HEALTH_CARE: 'Omsorg',
    RETAIL: 'Handel',
    REAL_ESTATE: 'Fastighetsservice',
  },
  firstNames: words(
    'Anna, Erik, Johan, Karin, Lars, Maria, Fredrik, Sara, Åsa, Magnus, Linnea, Henrik, Samira, Pär, Emma, Göran',
  ),
  lastNames: words(
    'Andersson, Berglund, Nyström, Sjögren, Wallin, Åkesson, Dahlgren, Öberg, Hedlund, Ström, Haddad, Lundqvist',
  ),
};

const norway: Country = {
  name: 'Norway',
  cities: words('Oslo, Bergen, Trondheim, Stavanger, Drammen, Tromsø'),
  stems: words(
    'Bakkevik, Fossheim, Granås, Haugvoll, Kjelsvik, Lyngstrand, Mørkved, Nesodd, Rødberg, Sandøy, Skogvang, Tindvik, Vestby, Øvrebø',
  ),
  suffix: 'AS',
  trades: {
    MACHINERY: 'Mekaniske',
    FOOD_PRODUCTION: 'Sjømat',
    LOGISTICS_AND_SUPPLY_CHAIN: 'Logistikk',
    HOSPITAL_HEALTH_CARE: 'Helse',
    RETAIL: 'Handel',
    REAL_ESTATE: 'Eiendomsdrift',
  },
  firstNames: words('Kari, Ola, Silje, Håkon, Ingvild, Bjørn, Marit, Trond, Sindre, Ragnhild'),
  lastNames: words('Hansen, Bakke, Moen, Strand, Lund, Haugen, Eide, Tveit, Sørli, Kvamme'),
};

const denmark: Country = {
  name: 'Denmark',
  cities: words('København, Aarhus, Odense, Aalborg, Esbjerg, Kolding'),
  stems: words(
    'Agerskov, Birkedal, Egholm, Fjeldsø, Grønnegård, Havnbjerg, Kornmark, Lindeborg, Møllevang, Nørrelund, Ravnkilde, Stensgaard, Tranholm, Østerby',
  ),
  suffix: 'A/S',
  trades: {
    MACHINERY: 'Maskinfabrik',
    FOOD_PRODUCTION: 'Mejeri',
    LOGISTICS_AND_SUPPLY_CHAIN: 'Spedition',
    HOSPITAL_HEALTH_CARE: 'Pleje',
    RETAIL: 'Detail',
    REAL_ESTATE: 'Service',
  },
  firstNames: words('Søren, Louise, Anders, Camilla, Jesper, Birgitte, Rasmus, Trine, Morten, Signe'),
  lastNames: words('Jensen, Kristoffersen, Mortensen, Holm, Bech, Thomsen, Vestergaard, Friis, Skov, Juhl'),
};

const finland: Country = {
  name: 'Finland',
  cities: words('Helsinki, Tampere, Turku, Oulu, Lahti, Vaasa'),
  stems: words(
    'Harjula, Honkaranta, Järvelä, Kalliomaa, Koivumäki, Lehtola, Metsäpuro, Niemelä, Pohjaniitty, Rantala, Salmela, Ylikylä',
  ),
  suffix: 'Oy',
  trades: {
    MACHINERY: 'Konepaja',
    FOOD_PRODUCTION: 'Leipomo',
    LOGISTICS_AND_SUPPLY_CHAIN: 'Kuljetus',
    HOSPITAL_HEALTH_CARE: 'Hoiva',
    RETAIL: 'Kauppa',
    REAL_ESTATE: 'Kiinteistöhuolto',
  },
  firstNames: words('Mika, Päivi, Antti, Laura, Juha, Sanna, Ville, Kirsi, Tuomas, Heidi'),
  lastNames: words(
    'Virtanen, Korhonen, Mäkinen, Laine, Heikkilä, Koskela, Salo, Lehtonen, Rautio, Hämäläinen',
  ),
};

const germany: Country = {
  name: 'Germany',
  cities: words('Hamburg, Bremen, Leipzig, Stuttgart, Dortmund, Nürnberg'),
  stems: words(
    'Altenrath, Brückfeld, Dornhausen, Eichwald, Grünbach, Hohenwied, Kesselring, Lindauer, Münzberg, Ostermoor, Rothenbeck, Steinhorst, Weißkirch, Ziegelhof',
  ),
  suffix: 'GmbH',
  trades: {
    MACHINERY: 'Maschinenbau',
    FOOD_PRODUCTION: 'Backwaren',
    LOGISTICS_AND_SUPPLY_CHAIN: 'Spedition',
    HOSPITAL_HEALTH_CARE: 'Kliniken',
    RETAIL: 'Handel',
    REAL_ESTATE: 'Gebäudedienste',
  },
  firstNames: words('Claudia, Stefan, Jürgen, Sabine, Florian, Aylin, Matthias, Nicole, Björn, Ulrike'),
  lastNames: words('Müller, Krause, Schäfer, Brandt, Yıldız, Vogt, Hoffmann, Seidel, Böhm, Lorenz'),
};

const netherlands: Country = {
  name: 'Netherlands',
  cities: words('Rotterdam, Eindhoven, Utrecht, Zwolle, Tilburg'),
  stems: words(
    'Achterveld, Bosmeer, De Heuvel, Grootendorst, Kanaalzicht, Oosterhof, Rijnvliet, Van Dalen, Waterland, Zandvoorde',
  ),
  suffix: 'B.V.',
  trades: {
    MACHINERY: 'Techniek',
    FOOD_PRODUCTION: 'Foods',
    LOGISTICS_AND_SUPPLY_CHAIN: 'Transport',
    HOSPITAL_HEALTH_CARE: 'Zorg',
    RETAIL: 'Winkels',
    REAL_ESTATE: 'Facilitair',
  },
  firstNames: words('Sanne, Bas, Femke, Jeroen, Marloes, Wouter, Fatima, Pieter'),
  lastNames: words('de Vries, Bakker, van den Berg, Visser, Smit, Mulder, El Amrani, Dekker'),
};

const britain: Country = {
  name: 'United Kingdom',
  cities: words('Leeds, Bristol, Glasgow, Birmingham, Cardiff, Sheffield'),
  stems: words(
    'Ashcombe, Brindle Park, Coldharbour, Dunmoor, Elmfield, Foxley, Hartwell, Kingsmere, Langdale, Oakhurst, Redcliffe, Thornbury, Whitmore',
  ),
  suffix: 'Ltd',
  trades: {
    MACHINERY: 'Engineering',
    FOOD_PRODUCTION: 'Bakeries',
    LOGISTICS_AND_SUPPLY_CHAIN: 'Freight',
    HOSPITAL_HEALTH_CARE: 'Care Homes',
    RETAIL: 'Stores',
    REAL_ESTATE: 'Facilities',
  },
  firstNames: words('James, Charlotte, Rhys, Aisha, Fiona, Graham, Niamh, Tom, Harriet, Imran'),
  lastNames: words("Bennett, Clarke, Patel, Morgan, O'Neill, Fraser, Whitaker, Hughes, Ahmed, Pryce"),
};

const unitedStates: Country = {
  name: 'United States',
  cities: words('Columbus, Denver, Milwaukee, Charlotte, Portland, St. Louis'),
  stems: words(
    'Blue Mesa, Cedar Falls, Copper Ridge, Eagle Creek, Fairbourne, Great Basin, Harbor Point, Juniper, Lakewood, Northgate, Pinecrest, Silver Fork, Summit Row, Three Rivers, Westbrook',
  ),
  suffix: 'Inc.',
  trades: {
    MACHINERY: 'Manufacturing',
    FOOD_PRODUCTION: 'Foods',
    LOGISTICS_AND_SUPPLY_CHAIN: 'Distribution',
    HOSPITAL_HEALTH_CARE: 'Senior Living',
    RETAIL: 'Stores',
    REAL_ESTATE: 'Building Services',
  },
  firstNames: words('Megan, Tyler, Denise, Carlos, Brandon, Wei, Latoya, Scott, Rachel, Kevin'),
  lastNames: words('Johnson, Ramirez, Sullivan, Chen, Washington, Kowalski, Brooks, Nguyen, Peterson, Doyle'),
};

/** Where the demo company's customers are: mostly at home in the Nordics, some on the continent, in Britain and in America. */
export const countries: readonly Country[] = [
  sweden,
  norway,
  denmark,
  finland,
  germany,
  netherlands,
  britain,
  unitedStates,
];
