// Places besides countries and capitals: continents, regions, waters, large cities. Own list of those most frequent in world news.

/** Continents, regions, seas, states and provinces; separated by `|`. */
export const REGIONS =
  'Africa|Asia|Europe|Antarctica|North America|South America|Latin America|Central America|Middle East|Far East|Near East|Southeast Asia|' +
  'South Asia|Central Asia|East Asia|North Africa|West Africa|East Africa|Eastern Europe|Western Europe|Central Europe|Northern Europe|' +
  'Southern Europe|Balkans|Caucasus|Baltics|Scandinavia|Sahel|Maghreb|Levant|Horn of Africa|Gulf|Persian Gulf|Caribbean|Oceania|Polynesia|' +
  'Crimea|Donbas|Donbass|Donetsk|Luhansk|Lugansk|Transnistria|Abkhazia|South Ossetia|Nagorno-Karabakh|Chechnya|Dagestan|Siberia|Kaliningrad|' +
  'Kashmir|Punjab|Xinjiang|Gaza|Gaza Strip|West Bank|Golan Heights|Sinai|Kurdistan|Darfur|Tigray|Catalonia|Bavaria|Saxony|Brandenburg|Normandy|' +
  'Brittany|Andalusia|Tuscany|Lombardy|Sicily|Sardinia|Corsica|Crete|Anatolia|Silesia|Galicia|Flanders|Wallonia|Northern Ireland|' +
  'Atlantic=Atlantic Ocean|Pacific=Pacific Ocean|Indian Ocean|Arctic|Arctic Ocean|Mediterranean=Mediterranean Sea|Black Sea|Baltic Sea|' +
  'North Sea|Red Sea|Caspian Sea|Sea of Azov|South China Sea|East China Sea|English Channel|Suez Canal|Panama Canal|Strait of Hormuz|Bosphorus|' +
  'Alps|Himalayas|Andes|Pyrenees|Amazon|Danube|Rhine|Nile|Volga|Dnieper|Dnipro|Mekong|Ganges|Mississippi River|' +
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|' +
  'Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|' +
  'New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|' +
  'Texas|Utah|Vermont|Virginia|Washington State|West Virginia|Wisconsin|Wyoming|New England|Midwest|Silicon Valley|Wall Street|' +
  'Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Yukon|' +
  'New South Wales|Queensland|Tasmania|South Australia|Western Australia|Northern Territory|Guangdong|Sichuan|Hubei|Fujian|Tibet|Inner Mongolia|' +
  'Gujarat|Maharashtra|Kerala|Tamil Nadu|Uttar Pradesh|Bihar|West Bengal|Assam|Goa|Sindh|Balochistan|Waziristan|Helmand|Kandahar|' +
  'Yorkshire|Cornwall|Kent|Essex|Sussex|Surrey|Devon|Dorset|Norfolk|Suffolk|Lancashire|Cumbria|Hampshire|Wiltshire|Oxfordshire';

/** Cities that are not capitals. */
export const CITIES =
  'New York City|Los Angeles|Chicago|Houston|Philadelphia|Phoenix|San Antonio|San Diego|Dallas|San Francisco|Austin|Seattle|Denver|Boston|' +
  'Detroit|Nashville|Memphis|Portland|Las Vegas|Baltimore|Milwaukee|Albuquerque|Sacramento|Atlanta|Miami|Oakland|Minneapolis|Cleveland|Tampa|' +
  'New Orleans|Honolulu|Pittsburgh|Cincinnati|St. Louis|Orlando|Salt Lake City|Kansas City|Indianapolis|Brooklyn|Manhattan|Queens|Bronx|Hollywood|' +
  'Toronto|Montreal|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Tijuana|Guadalajara|Monterrey|Sao Paulo|São Paulo|Rio de Janeiro|Medellin|Cali|' +
  'Maracaibo|Rosario|Guayaquil|Liverpool|Manchester|Birmingham|Leeds|Sheffield|Bristol|Newcastle|Nottingham|Leicester|Oxford|Cambridge|Brighton|' +
  'Plymouth|Southampton|Portsmouth|York|Salisbury|Glasgow|Aberdeen|Dundee|Belfast|Cork|Galway|Swansea|Marseille|Lyon|Lille|Nice|Toulouse|' +
  'Bordeaux|Nantes|Strasbourg|Calais|Cannes|Munich|Hamburg|Frankfurt|Cologne|Stuttgart|Dusseldorf|Düsseldorf|Dresden|Leipzig|Hanover|Nuremberg|' +
  'Bremen|Bonn|Dortmund|Essen|Milan|Naples|Turin|Venice|Florence|Genoa|Bologna|Palermo|Barcelona|Valencia|Seville|Bilbao|Malaga|Porto|Antwerp|' +
  'Ghent|Bruges|Rotterdam|The Hague|Utrecht|Maastricht|Geneva|Zurich|Basel|Lausanne|Davos|Salzburg|Graz|Krakow|Gdansk|Wroclaw|Lodz|Poznan|Brno|' +
  'Kharkiv|Kharkov|Odessa|Odesa|Lviv|Mariupol|Kherson|Zaporizhzhia|Dnipropetrovsk|Sevastopol|Simferopol|Chernobyl|Bakhmut|Melitopol|Kramatorsk|' +
  'St. Petersburg|Saint Petersburg|Leningrad|Kursk|Rostov|Rostov-on-Don|Voronezh|Belgorod|Sochi|Kazan|Novosibirsk|Vladivostok|Grozny|Yekaterinburg|Volgograd|Smolensk|' +
  'Istanbul|Izmir|Antalya|Aleppo|Homs|Idlib|Raqqa|Mosul|Basra|Kirkuk|Erbil|Fallujah|Tikrit|Tel Aviv|Haifa|Hebron|Nablus|Rafah|Khan Younis|' +
  'Gaza City|Jeddah|Mecca|Medina|Dubai|Sharjah|Aden|Hodeidah|Alexandria|Benghazi|Misrata|Casablanca|Marrakesh|Fez|Oran|Lagos|Kano|Johannesburg|' +
  'Cape Town|Durban|Mombasa|Goma|Timbuktu|Mumbai|Bombay|Calcutta|Kolkata|Chennai|Madras|Bangalore|Bengaluru|Hyderabad|Ahmedabad|Pune|Karachi|' +
  'Delhi|Lahore|Peshawar|Rawalpindi|Herat|Jalalabad|Kunduz|Shanghai|Guangzhou|Shenzhen|Wuhan|Tianjin|Chongqing|Chengdu|Nanjing|Hangzhou|Macau|Osaka|' +
  'Kyoto|Hiroshima|Nagasaki|Fukushima|Yokohama|Nagoya|Busan|Incheon|Ho Chi Minh City|Saigon|Da Nang|Mandalay|Chiang Mai|Phuket|Bali|Surabaya|' +
  'Sydney|Melbourne|Brisbane|Perth|Adelaide|Darwin|Hobart|Auckland|Christchurch|Almaty|Camp David|Guantanamo Bay|Guantanamo|Srebrenica|Mostar';
