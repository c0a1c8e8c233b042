// Countries with their demonyms and capitals. Own list; names as the press writes them, no claim about status.

/** One country a line: name (other names after `=`) | demonyms | capital (other spellings after `=`). */
export const COUNTRIES = `
Afghanistan|Afghan Afghans|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Andorra|Andorran|Andorra la Vella
Angola|Angolan|Luanda
Argentina|Argentine Argentinian|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian Aussie|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani Azeri|Baku
Bahamas|Bahamian|Nassau
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka
Barbados|Barbadian|Bridgetown
Belarus=Belorussia|Belarusian Belarussian|Minsk
Belgium|Belgian|Brussels
Belize|Belizean|Belmopan
Benin|Beninese|Porto-Novo
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian|La Paz
Bosnia and Herzegovina=Bosnia=Bosnia-Herzegovina|Bosnian|Sarajevo
Botswana|Botswanan|Gaborone
Brazil|Brazilian|Brasilia=Brasília
Brunei|Bruneian|Bandar Seri Begawan
Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian|Bujumbura
Cambodia|Cambodian|Phnom Penh
Cameroon|Cameroonian|Yaounde=Yaoundé
Canada|Canadian|Ottawa
Cape Verde|Cape Verdean|Praia
Central African Republic||Bangui
Chad|Chadian|N'Djamena
Chile|Chilean|Santiago
China=People's Republic of China=PRC|Chinese|Beijing=Peking
Colombia|Colombian|Bogota=Bogotá
Comoros|Comorian|Moroni
Costa Rica|Costa Rican|San Jose
Croatia|Croatian Croat|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Czech Republic=Czechia|Czech|Prague
Democratic Republic of the Congo=Democratic Republic of Congo=DR Congo=DRC=Congo|Congolese|Kinshasa
Denmark|Danish Dane|Copenhagen
Djibouti|Djiboutian|
Dominican Republic|Dominican|Santo Domingo
East Timor=Timor-Leste|Timorese|Dili
Ecuador|Ecuadorian|Quito
Egypt|Egyptian|Cairo
El Salvador|Salvadoran Salvadorean|San Salvador
England|English Englishman|London
Equatorial Guinea||Malabo
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn
Eswatini=Swaziland|Swazi|Mbabane
Ethiopia|Ethiopian|Addis Ababa
Fiji|Fijian|Suva
Finland|Finnish Finn|Helsinki
France|French Frenchman|Paris
Gabon|Gabonese|Libreville
Gambia|Gambian|Banjul
Georgia|Georgian|Tbilisi
Germany|German|Berlin
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Greenland|Greenlandic|Nuuk
Grenada|Grenadian|
Guatemala|Guatemalan|Guatemala City
Guinea|Guinean|Conakry
Guinea-Bissau||Bissau
Guyana|Guyanese|Georgetown
Haiti|Haitian|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Hong Kong|Hongkonger|
Hungary|Hungarian|Budapest
Iceland|Icelandic Icelander|Reykjavik=Reykjavík
India|Indian|New Delhi
Indonesia|Indonesian|Jakarta
Iran=Islamic Republic of Iran|Iranian|Tehran=Teheran
Iraq|Iraqi|Baghdad
Ireland|Irish Irishman|Dublin
Israel|Israeli|Jerusalem
Italy|Italian|Rome
Ivory Coast=Côte d'Ivoire=Cote d'Ivoire|Ivorian|Abidjan
Jamaica|Jamaican|Kingston
Japan|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakh Kazakhstani|Astana=Nur-Sultan
Kenya|Kenyan|Nairobi
Kosovo|Kosovar Kosovan|Pristina
Kuwait|Kuwaiti|Kuwait City
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Lao Laotian|Vientiane
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Lesotho|Basotho|Maseru
Liberia|Liberian|Monrovia
Libya|Libyan|Tripoli
Liechtenstein||Vaduz
Lithuania|Lithuanian|Vilnius
Luxembourg|Luxembourger|
Macedonia=North Macedonia|Macedonian|Skopje
Madagascar|Malagasy Madagascan|Antananarivo
Malawi|Malawian|Lilongwe
Malaysia|Malaysian|Kuala Lumpur
Maldives|Maldivian|Male
Mali|Malian|Bamako
Malta|Maltese|Valletta
Mauritania|Mauritanian|Nouakchott
Mauritius|Mauritian|Port Louis
Mexico|Mexican|Mexico City
Moldova=Moldavia|Moldovan Moldavian|Chisinau=Kishinev
Monaco|Monegasque|
Mongolia|Mongolian|Ulan Bator=Ulaanbaatar
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan|Rabat
Mozambique|Mozambican|Maputo
Myanmar=Burma|Burmese|Naypyidaw=Yangon=Rangoon
Namibia|Namibian|Windhoek
Nepal|Nepalese Nepali|Kathmandu=Katmandu
Netherlands=Holland|Dutch Dutchman|Amsterdam
New Zealand|New Zealander|Wellington
Nicaragua|Nicaraguan|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian|Abuja
North Korea=DPRK|North Korean|Pyongyang
Norway|Norwegian|Oslo
Oman|Omani|Muscat
Pakistan|Pakistani|Islamabad
Palestine|Palestinian|Ramallah
Panama|Panamanian|Panama City
Papua New Guinea|Papuan|Port Moresby
Paraguay|Paraguayan|Asuncion=Asunción
Peru|Peruvian|Lima
Philippines|Filipino Philippine|Manila
Poland|Polish Pole|Warsaw
Portugal|Portuguese|Lisbon
Puerto Rico|Puerto Rican|San Juan
Qatar|Qatari|Doha
Republic of Congo||Brazzaville
Romania|Romanian|Bucharest
Russia=Russian Federation|Russian|Moscow
Rwanda|Rwandan|Kigali
Samoa|Samoan|Apia
San Marino||
Saudi Arabia=Saudi|Saudi|Riyadh
Scotland|Scottish Scot Scotsman|Edinburgh
Senegal|Senegalese|Dakar
Serbia|Serbian Serb|Belgrade
Sierra Leone|Sierra Leonean|Freetown
Singapore|Singaporean|
Slovakia|Slovak Slovakian|Bratislava
Slovenia|Slovenian Slovene|Ljubljana
Solomon Islands||Honiara
Somalia|Somali Somalian|Mogadishu
South Africa|South African|Pretoria
South Korea=Republic of Korea|South Korean|Seoul
South Sudan|South Sudanese|Juba
East Germany=GDR=German Democratic Republic|East German|East Berlin
Soviet Union=USSR|Soviet|
Spain|Spanish Spaniard|Madrid
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum
Suriname|Surinamese|Paramaribo
Sweden|Swedish Swede|Stockholm
Switzerland|Swiss|Bern=Berne
Syria|Syrian|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania|Tanzanian|Dodoma
Thailand|Thai|Bangkok
Tibet|Tibetan|Lhasa
Togo|Togolese|Lome=Lomé
Tonga|Tongan|
Trinidad and Tobago|Trinidadian|Port of Spain
Tunisia|Tunisian|Tunis
Turkey=Türkiye=Turkiye|Turkish Turk|Ankara
Turkmenistan|Turkmen|Ashgabat
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv=Kiev
United Arab Emirates=UAE=Emirates|Emirati|Abu Dhabi
United Kingdom=UK=U.K.=Britain=Great Britain|British Briton|London
United States=United States of America=US=U.S.=USA=U.S.A.=America|American|Washington=Washington, D.C.=Washington DC=Washington D.C.
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Vanuatu||
Vatican=Vatican City||
Venezuela|Venezuelan|Caracas
Vietnam|Vietnamese|Hanoi
Wales|Welsh Welshman|Cardiff
Western Sahara|Sahrawi|
Yemen|Yemeni|Sanaa=Sana'a
Yugoslavia|Yugoslav Yugoslavian|
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
`;

/** Demonyms of no single country: capitalised words that are not actors. */
export const OTHER_DEMONYMS =
  'African Asian European Eurasian Arab Arabic Arabian Latin Latino Hispanic Jewish Jew Muslim Islamic Islamist Christian ' +
  'Catholic Protestant Orthodox Hindu Buddhist Sikh Sunni Shia Shiite Kurdish Kurd Chechen Tatar Balkan Baltic Nordic Scandinavian ' +
  'Western Eastern Northern Southern Central Caribbean Mediterranean Pacific Atlantic Transatlantic Flemish Walloon Catalan ' +
  'Basque Breton Bavarian Prussian Ottoman Byzantine Roman Persian Pashtun Uyghur Uighur Rohingya Tamil Sinhalese Punjabi ' +
  'Bengali Maori Aboriginal Inuit Republican Democrat Democratic Labour Conservative Tory Liberal Socialist Communist Marxist Nazi ' +
  'Parisian Londoner Berliner Muscovite Californian Texan Quebecois Crimean Siberian Caucasian Anglican Lutheran Mormon Hamas-run';
