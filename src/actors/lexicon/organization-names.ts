// Names of organizations that are frequent in the news: agencies, parties, armed groups, media, companies, clubs, universities.
// Separated by `|`, other names of the same organization after `=`. No name that is more often something else (Target, Focus). Own lists.

/** Intergovernmental organizations and charities. */
export const INTERNATIONAL_ORGANIZATIONS =
  'International Labour Organization=ILO|World Food Programme=World Food Program=WFP|World Economic Forum=WEF|' +
  'Interpol=INTERPOL|Europol=EUROPOL|Eurojust|Frontex|Eurogroup|European Court of Human Rights=ECHR|' +
  'European Court of Justice=ECJ|European Investment Bank=EIB|European Medicines Agency|' +
  'European Space Agency=ESA|European Broadcasting Union=EBU|European External Action Service|' +
  'Organization of American States=OAS|' +
  'Organization for Security and Cooperation in Europe=Organization for Security and Co-operation in Europe=Organisation for Security and Co-operation in Europe=OSCE|' +
  'Organisation for Economic Co-operation and Development=Organization for Economic Cooperation and Development=OECD|' +
  'Organisation for the Prohibition of Chemical Weapons=Organization for the Prohibition of Chemical Weapons=OPCW|' +
  'Organisation of Islamic Cooperation=OIC|Gulf Cooperation Council=GCC|' +
  'Shanghai Cooperation Organisation=Shanghai Cooperation Organization|' +
  'Collective Security Treaty Organization=CSTO|Commonwealth of Independent States|Eurasian Economic Union|' +
  'Economic Community of West African States=ECOWAS|Southern African Development Community=SADC|' +
  'Association of Southeast Asian Nations=ASEAN|Asia-Pacific Economic Cooperation=APEC|' +
  'Asian Development Bank=ADB|African Development Bank|Inter-American Development Bank|Mercosur|' +
  'UN Human Rights Council=Human Rights Council|UN Refugee Agency|UN Development Programme=UNDP|UNAIDS|UNRWA|' +
  'UNIFIL|UNODC|IPCC=Intergovernmental Panel on Climate Change|International Organization for Migration=IOM|' +
  'International Energy Agency=IEA|International Court of Arbitration|World Bank Group|' +
  'World Anti-Doping Agency=WADA|International Olympic Committee=IOC|International Paralympic Committee|' +
  'International Maritime Organization|International Civil Aviation Organization=ICAO|' +
  'International Federation of Red Cross and Red Crescent Societies|Red Crescent|' +
  'Doctors Without Borders=Médecins Sans Frontières=Medecins Sans Frontieres=MSF|Save the Children|Oxfam|' +
  'World Wildlife Fund=WWF|Friends of the Earth|Transparency International|Reporters Without Borders|' +
  'Committee to Protect Journalists=CPJ|Freedom House|International Crisis Group|Bellingcat|WikiLeaks=Wikileaks|' +
  'World Vision|Mercy Corps|Bill and Melinda Gates Foundation|Open Society Foundations|Non-Aligned Movement|' +
  'Visegrad Group|Nordic Council|Permanent Court of Arbitration|International Cricket Council|World Athletics|' +
  'World Rugby|FIA|FINA|CONCACAF|CONMEBOL|Holy See';

/** Agencies, committees, parties and institutes of the United States. */
export const AMERICAN_ORGANIZATIONS =
  'Justice Department=Department of Justice=DOJ|Defense Department=Department of Defense=DoD|' +
  'Treasury Department=Department of the Treasury|Commerce Department|Labor Department|Energy Department|' +
  'Interior Department|Education Department|Agriculture Department|Transportation Department|' +
  'Department of Homeland Security=DHS|Department of Veterans Affairs|' +
  'Department of Health and Human Services=HHS|National Security Council=NSC|National Security Agency=NSA|' +
  'National Guard|Environmental Protection Agency=EPA|Food and Drug Administration=FDA|' +
  'Federal Aviation Administration=FAA|Federal Communications Commission=FCC|Federal Trade Commission=FTC|' +
  'Federal Election Commission=FEC|Federal Emergency Management Agency=FEMA|' +
  'Securities and Exchange Commission=SEC|' +
  'Centers for Disease Control and Prevention=Centers for Disease Control=CDC|National Institutes of Health=NIH|' +
  'National Aeronautics and Space Administration=NASA|National Transportation Safety Board=NTSB|' +
  'National Oceanic and Atmospheric Administration=NOAA|National Weather Service|National Hurricane Center|' +
  'U.S. Geological Survey=US Geological Survey=USGS|Drug Enforcement Administration=DEA|' +
  'Immigration and Customs Enforcement|Customs and Border Protection=CBP|Border Patrol|Secret Service|' +
  'Internal Revenue Service=IRS|Government Accountability Office|Congressional Budget Office|' +
  'Office of Management and Budget|Joint Chiefs of Staff|Central Command=CENTCOM|U.S. Army=US Army|' +
  'U.S. Navy=US Navy|U.S. Air Force=US Air Force|U.S. Marine Corps=US Marine Corps=Marine Corps|' +
  'U.S. Coast Guard=Coast Guard|Peace Corps|House Intelligence Committee|House Judiciary Committee|' +
  'House Oversight Committee|Senate Judiciary Committee|Senate Foreign Relations Committee|' +
  'Senate Intelligence Committee|Senate Armed Services Committee|House Foreign Affairs Committee|' +
  'House Ways and Means Committee|Republican National Committee=RNC|Democratic National Committee=DNC|' +
  'Libertarian Party|Green Party|Tea Party|American Civil Liberties Union=ACLU|National Rifle Association=NRA|' +
  'NAACP|AFL-CIO|Teamsters|Planned Parenthood|Black Lives Matter|Ku Klux Klan=KKK|Proud Boys|Oath Keepers|' +
  'Chamber of Commerce|Smithsonian Institution|Library of Congress|' +
  'U.S. Agency for International Development=USAID|New York Stock Exchange=NYSE|Nasdaq|' +
  'New York Police Department=NYPD|Los Angeles Police Department=LAPD|Brookings Institution|Heritage Foundation|' +
  'RAND Corporation=Rand Corporation|Council on Foreign Relations|Carnegie Endowment for International Peace|' +
  'Atlantic Council|Center for Strategic and International Studies=CSIS|Cato Institute|' +
  'American Enterprise Institute|Pew Research Center|Institute for the Study of War|Chatham House|Amtrak|' +
  'U.S. Postal Service';

/** Britain, Ireland, Canada, Australia, South Africa, India, Pakistan. */
export const COMMONWEALTH_ORGANIZATIONS =
  'Home Office|Cabinet Office|Ministry of Defence=MoD|Bank of England|National Health Service=NHS|' +
  'HM Revenue and Customs=HMRC|Crown Prosecution Service=CPS|Metropolitan Police=Met Police|Royal Navy|' +
  'Royal Air Force=RAF|British Army|Royal Mail|GCHQ|Environment Agency|Met Office|Ofcom|Ofsted|' +
  'Electoral Commission|Financial Conduct Authority|National Crime Agency|Serious Fraud Office|' +
  'Trades Union Congress=TUC|Confederation of British Industry=CBI|British Medical Association|' +
  'National Union of Teachers|UKIP=UK Independence Party|Brexit Party|Scottish National Party=SNP|Plaid Cymru|' +
  'Sinn Féin=Sinn Fein|Democratic Unionist Party=DUP|Ulster Unionist Party=UUP|SDLP|Lib Dems|Tory Party|' +
  'Fine Gael|Fianna Fáil=Fianna Fail|Church of England|Royal Society|National Trust|' +
  'Royal Canadian Mounted Police=RCMP|Liberal Party|New Democratic Party=NDP|Bloc Québécois=Bloc Quebecois|' +
  'Bank of Canada|Australian Labor Party|Reserve Bank of Australia|Australian Federal Police|' +
  'African National Congress=ANC|Economic Freedom Fighters=EFF|Inkatha Freedom Party|Zanu-PF=ZANU-PF|' +
  'Bharatiya Janata Party=BJP|Indian National Congress|Aam Aadmi Party|' +
  'Reserve Bank of India|Lok Sabha|Rajya Sabha|Shiv Sena|Pakistan Tehreek-e-Insaf|Pakistan Muslim League|' +
  "Pakistan People's Party|Inter-Services Intelligence|Awami League|Bangladesh Nationalist Party=BNP";

/** Parties, parliaments and banks of Europe. */
export const EUROPEAN_ORGANIZATIONS =
  'Elysee|Élysée|Bundeswehr|Bundesbank|Bundeskriminalamt|Die Linke|Left Party|Pegida|' +
  'National Front=Front National|National Rally=Rassemblement National|La République En Marche=En Marche|' +
  'Les Républicains=Les Republicains|La France Insoumise|Socialist Party|Communist Party|Forza Italia|' +
  "Five Star Movement|Lega Nord=Northern League|Brothers of Italy|Podemos|Ciudadanos|People's Party|" +
  'Popular Party|PSOE|Catalan Republican Left|Syriza|New Democracy|Golden Dawn|Pasok=PASOK|Fidesz|Jobbik|' +
  "Law and Justice=PiS|Civic Platform|Freedom Party|Austrian People's Party=ÖVP|FPÖ|SPÖ|Swiss People's Party=SVP|" +
  "Party for Freedom=PVV|VVD|PvdA|D66|Vlaams Belang|N-VA|Sweden Democrats|Danish People's Party|Finns Party|" +
  'True Finns|Progress Party|Riksdag|Folketing|Storting|Sejm|Saeima|Seimas|Riigikogu|Eduskunta|Bank of France|' +
  "Deutsche Bahn|European People's Party=EPP|Nobel Committee|Guardia Civil|Carabinieri|Swiss National Bank|" +
  'Opus Dei';

/** Russia, Ukraine, Caucasus and Central Asia. */
export const EASTERN_ORGANIZATIONS =
  'Federation Council|Central Election Commission|Investigative Committee|Federal Security Service=FSB|' +
  'Foreign Intelligence Service=SVR|Rosgvardia|Roscosmos|Rosatom|Lukoil|Sberbank|Aeroflot|Transneft|Novatek|' +
  'Rostec|Rusal|Kommersant|Vedomosti|Izvestia|Novaya Gazeta|Rossiyskaya Gazeta|Meduza|TV Rain|Echo of Moscow|' +
  'Sputnik News|RT|Yabloko|LDPR|A Just Russia|Other Russia|Anti-Corruption Foundation|Russian Orthodox Church|' +
  'Security Service of Ukraine=SBU|Naftogaz|Azov Battalion|Right Sector|Batkivshchyna|Servant of the People|' +
  'Party of Regions|Ukrinform|Ukrainska Pravda|Kyiv Independent|Kyiv Post|Georgian Dream|UNM|Nur Otan|Belta|' +
  'Black Sea Fleet';

/** The Middle East, Africa, and armed groups. */
export const SOUTHERN_ORGANIZATIONS =
  'Likud|Kadima|Labor Party|Yesh Atid|Yisrael Beiteinu|Jewish Home|Shin Bet|' +
  'Israel Defense Forces=Israeli Defense Forces=IDF|Palestinian Authority|Palestinian Islamic Jihad|' +
  'Islamic Jihad|Palestine Liberation Organization=PLO|Popular Front for the Liberation of Palestine=PFLP|' +
  "al-Aqsa Martyrs Brigades|Peace Now|B'Tselem|Syrian Democratic Forces=SDF|Free Syrian Army=FSA|" +
  'Nusra Front=al-Nusra Front=Jabhat al-Nusra|Hayat Tahrir al-Sham=HTS|Syrian Observatory for Human Rights|' +
  "White Helmets|People's Protection Units=YPG|Democratic Union Party=PYD|Peshmerga|Popular Mobilization Forces|" +
  "Badr Organization|Mahdi Army|Dawa Party|Baath Party=Ba'ath Party|" +
  'Islamic Revolutionary Guard Corps=Revolutionary Guard Corps=IRGC|Quds Force|Basij|Guardian Council|' +
  'Assembly of Experts|IRNA|Fars News Agency=Fars|Press TV|SANA|Anadolu Agency=Anadolu|Hurriyet|Daily Sabah|' +
  "Cumhuriyet|Republican People's Party=CHP|Nationalist Movement Party=MHP|HDP|Free Patriotic Movement|Ennahda|" +
  'Nidaa Tounes|Freedom and Justice Party|National Salvation Front|Libyan National Army|' +
  'Government of National Accord=GNA|National Transitional Council=NTC|Aramco=Saudi Aramco|Haaretz|' +
  'Jerusalem Post|Times of Israel|Yedioth Ahronoth|Maariv|Al Ahram|Al-Ahram|Al Hayat|Al-Manar|Asharq al-Awsat|' +
  "Etihad|Qatar Airways|Lord's Resistance Army=LRA|AQIM=al-Qaeda in the Islamic Maghreb|Ansar al-Sharia|" +
  "Ansar Dine|Janjaweed|Rapid Support Forces|SPLA|SPLM|M23|Tigray People's Liberation Front=TPLF|Renamo=RENAMO|" +
  'Frelimo=FRELIMO|UNITA|MPLA|Polisario Front=Polisario|Peoples Democratic Party|All Progressives Congress|' +
  'Orange Democratic Movement|Jubilee Party|Safaricom|Eskom|Haqqani network|Haqqani Network|Northern Alliance|' +
  'Lashkar-e-Taiba|Lashkar-e-Jhangvi|Jaish-e-Mohammed|Jemaah Islamiyah|Abu Sayyaf|' +
  'Moro Islamic Liberation Front=MILF|Tamil Tigers=LTTE|Shining Path|Tupamaros|Contras|Sandinistas|Zapatistas|' +
  'Sinaloa Cartel|National Liberation Army|Red Brigades|Red Army Faction|Khmer Rouge|Aum Shinrikyo|' +
  'National League for Democracy=NLD|Tatmadaw';

/** East and South Asia, Latin America. */
export const ASIAN_AND_LATIN_ORGANIZATIONS =
  "Chinese Communist Party=Communist Party of China=CCP|People's Liberation Army=PLA|National People's Congress|" +
  "Politburo|State Council|Kuomintang=KMT|Democratic Progressive Party=DPP|People's Daily|Global Times|" +
  'China Daily|CCTV|South China Morning Post|Liberal Democratic Party=LDP|Komeito|Bank of Japan|Yomiuri Shimbun|' +
  "Asahi Shimbun|Nikkei|Kyodo=Kyodo News|NHK|Jiji Press|Yonhap|Korean Central News Agency=KCNA|Workers' Party|" +
  "Blue House|Saenuri Party|Grand National Party|Golkar|UMNO|Barisan Nasional|People's Action Party=PAP|" +
  'Pheu Thai|Bangkok Post|Straits Times|Jakarta Post|Philippine Daily Inquirer|Rappler|Times of India|' +
  "Hindustan Times|Indian Express|NDTV|Press Trust of India|Geo News|TOLOnews|Worker's Party|" +
  'Institutional Revolutionary Party|National Action Party|Petrobras|Pemex|PDVSA|Folha de S.Paulo|O Globo|Clarín|' +
  'La Nacion|El Pais=El País|El Mundo|Televisa|Telesur';

/** News agencies, broadcasters, newspapers. */
export const MEDIA =
  'Associated Press=AP|United Press International=UPI|Deutsche Presse-Agentur=dpa=DPA|EFE|ANSA|ITAR-TASS|' +
  'Itar-Tass|Interfax-Ukraine|Radio Free Europe/Radio Liberty=Radio Free Europe=RFE/RL|Voice of America=VOA|' +
  'National Public Radio=NPR|PBS|C-SPAN|CNBC|Bloomberg News|Dow Jones|BBC News|BBC World Service|BBC Radio|ITV|' +
  'ITN|Euronews|France 24|Radio France Internationale=RFI|ARD|ZDF|RTL|TVE|CBC|CTV|Seven Network|' +
  'Sydney Morning Herald|New Zealand Herald|Globe and Mail|Toronto Star|National Post|' +
  'Boston Globe|Chicago Tribune|Washington Times|Washington Examiner|Miami Herald|San Francisco Chronicle|' +
  'Philadelphia Inquirer|Dallas Morning News|Houston Chronicle|Seattle Times|Denver Post|Baltimore Sun|' +
  'Detroit Free Press|New York Post|New York Daily News|Newsday|Star Tribune|Arizona Republic|' +
  'Atlanta Journal-Constitution|Tampa Bay Times|Newsweek|New Yorker|Foreign Policy|' +
  'Foreign Affairs|National Review|Vanity Fair|Rolling Stone|Vice News|BuzzFeed=Buzzfeed=BuzzFeed News|' +
  'Huffington Post=HuffPost|Daily Beast|Breitbart=Breitbart News|ProPublica|Mother Jones|' +
  'Business Insider|TechCrunch|Gawker|Mashable|Roll Call|Drudge Report|TMZ|Newsmax|Daily Mail|Daily Express|' +
  'Daily Mirror|Daily Star|Sunday Times|Sunday Telegraph|' +
  'Evening Standard|Irish Times|Irish Independent|New Statesman|Private Eye|Le Figaro|' +
  "Libération|Liberation|Le Parisien|L'Express|Charlie Hebdo|Mediapart|Bild|Süddeutsche Zeitung|" +
  'Sueddeutsche Zeitung|Frankfurter Allgemeine Zeitung=FAZ|Die Zeit|Handelsblatt|Der Tagesspiegel|Tagesspiegel|' +
  'Neue Zürcher Zeitung=NZZ|Der Standard|Corriere della Sera|La Repubblica|La Stampa|Il Sole 24 Ore|' +
  "L'Osservatore Romano|De Telegraaf|De Volkskrant|NRC Handelsblad|Aftenposten|Dagens Nyheter|Aftonbladet|" +
  'Politiken|Jyllands-Posten|Helsingin Sanomat|Gazeta Wyborcza|New England Journal of Medicine|Lancet|' +
  'Nielsen|Wikipedia|Wikimedia Foundation|Wikinews';

/** Companies. */
export const COMPANIES =
  'Reddit|Snapchat|LinkedIn|Pinterest|Uber|Lyft|Airbnb|PayPal|eBay|Yahoo|AOL|Cisco|Qualcomm|AMD|Hewlett-Packard|' +
  'Adobe|Salesforce|Palantir|OpenAI|DeepMind|Mozilla|Spotify|Dropbox|Alibaba|Tencent|Baidu|ByteDance|Weibo|' +
  'WeChat|ZTE|Lenovo|Xiaomi|Foxconn|TSMC|SoftBank|Nintendo|Panasonic|Toshiba|Hitachi|Mitsubishi|Nissan|Honda|' +
  'Mazda|Suzuki|Subaru|Hyundai|Kia|LG|Tata|Tata Motors|Reliance Industries|Infosys|Wipro|Nokia|Ericsson|Volvo|' +
  'Saab|Ikea=IKEA|H&M|Maersk|Carlsberg|Heineken|Philips|Unilever|ING|ABN Amro|Rabobank|Royal Dutch Shell|ASML|' +
  'AkzoNobel|BASF|Bayer|Bosch|ThyssenKrupp|Thyssenkrupp|Porsche|Audi|Mercedes-Benz|Mercedes|Opel|SAP|Allianz|' +
  'Commerzbank|Adidas|Puma|Rheinmetall|Wirecard|E.ON|RWE|Uniper|Deutsche Telekom|Deutsche Post|DHL|Aldi|Lidl|' +
  'Novartis|Roche|Credit Suisse|UBS|Glencore|Swatch|Renault|Peugeot|Citroën|Citroen|Michelin|EDF|Areva|Alstom|' +
  'Thales|Dassault|Air France|Air France-KLM|KLM|SNCF|BNP Paribas|Societe Generale|Société Générale|' +
  "Crédit Agricole|L'Oréal|L'Oreal|LVMH|Danone|Carrefour|Sanofi|Vivendi|Fiat|Fiat Chrysler|Chrysler|Ferrari|Eni|" +
  'Enel|UniCredit|Alitalia|Finmeccanica|Santander|BBVA|Telefonica|Telefónica|Repsol|Iberia|Inditex|Ryanair|' +
  "EasyJet|easyJet|British Airways|Virgin Atlantic|Virgin|Vodafone|BT|Tesco|Sainsbury's|Asda|Morrisons|" +
  'Marks & Spencer|Marks and Spencer|John Lewis|Rolls-Royce|BAE Systems|Jaguar Land Rover|GlaxoSmithKline=GSK|' +
  'Lloyds|Lloyds Banking Group|Royal Bank of Scotland=RBS|NatWest|Standard Chartered|Prudential|Aviva|Rio Tinto|' +
  'BHP Billiton|BHP|Anglo American|British Gas|Centrica|National Grid|Thomas Cook|G4S|Serco|Capita|Carillion|' +
  "Cambridge Analytica|Walmart|Wal-Mart|Costco|Best Buy|Starbucks|McDonald's|Burger King|KFC|PepsiCo|" +
  'Pepsi|Coca-Cola|Procter & Gamble|Johnson & Johnson|Merck|Eli Lilly|Novavax|Purdue Pharma|Monsanto|DuPont|' +
  'Dow Chemical|3M|Caterpillar|John Deere|Lockheed Martin|Raytheon|Northrop Grumman|General Dynamics|Halliburton|' +
  'Blackwater|Exxon|Exxon Mobil|ConocoPhillips|Enron|AT&T|Verizon|T-Mobile|Comcast|Time Warner|Walt Disney|' +
  'Disney|Warner Bros.|Warner Bros|Paramount|Universal Pictures|Viacom|News Corp|News Corporation|' +
  "21st Century Fox|HBO|ESPN|MTV|Nike|Reebok|Under Armour|Levi's|American Airlines|United Airlines|" +
  'Delta Air Lines|Southwest Airlines|JetBlue|FedEx|UPS|Citibank|Bank of America|Wells Fargo|Morgan Stanley|' +
  'Merrill Lynch|Lehman Brothers|BlackRock|Berkshire Hathaway|MasterCard|Mastercard|American Express|AIG|MetLife|' +
  "Standard & Poor's|Moody's|Fitch|Deloitte|KPMG|PricewaterhouseCoopers=PwC|Ernst & Young|McKinsey|Accenture|" +
  'Blackstone|Carlyle Group|Embraer|Odebrecht|Cemex|Qantas|Telstra|Westpac|Fonterra|Singapore Airlines|' +
  'Malaysia Airlines|AirAsia|Cathay Pacific|Air India|Korean Air|Japan Airlines|Turkish Airlines|Air Canada|' +
  "Bombardier|BlackBerry|Blackberry|Hudson's Bay|Lloyd's of London|Sotheby's|Macy's|Bloomingdale's|Kohl's|" +
  "Domino's|Kellogg's|Hershey's|Cadbury's|Nando's|Ben & Jerry's|Victoria's Secret|Dick's Sporting Goods|" +
  "Trader Joe's|Arby's|Denny's|Applebee's|Chili's|Papa John's|Hardee's|Carl's Jr.|Dillard's|Smith & Wesson|" +
  'Black & Decker|Barnes & Noble|Abercrombie & Fitch|Bed Bath & Beyond|Dun & Bradstreet|Dolce & Gabbana|' +
  'McKinsey & Company|Bain & Company|Crate & Barrel|Tiffany & Co.|Levi Strauss & Co.|Holland & Barrett|' +
  'Bang & Olufsen|Sinopec|PetroChina|CNOOC|Evergrande|BYD|Binance|Coinbase|' +
  'FTX';

/** Clubs and leagues. */
export const CLUBS =
  'Real Madrid|Atletico Madrid|Atlético Madrid|FC Barcelona|Manchester United|Manchester City|Arsenal|' +
  'Tottenham Hotspur|Aston Villa|West Ham|West Ham United|Newcastle United|Leeds United|Leicester City|' +
  'Nottingham Forest|Crystal Palace|Juventus|AC Milan|Inter Milan|AS Roma|Bayern Munich|Bayern|Borussia Dortmund|' +
  'Borussia Mönchengladbach|Schalke|Bayer Leverkusen|Werder Bremen|RB Leipzig|Hertha Berlin|Eintracht Frankfurt|' +
  'Paris Saint-Germain=PSG|Olympique Marseille|Ajax|Feyenoord|PSV Eindhoven|Benfica|FC Porto|Galatasaray|' +
  'Fenerbahce|Besiktas|Olympiacos|Panathinaikos|Dynamo Kyiv|Shakhtar Donetsk|CSKA Moscow|Spartak Moscow|Zenit|' +
  'Boca Juniors|Bundesliga|Premier League|La Liga|Serie A|Ligue 1|Football Association=FA|NBA|NFL|NHL|MLB|MLS|' +
  'NCAA|NASCAR|UFC|WWE|PGA|ATP|WTA|National Football League|National Basketball Association|' +
  'National Hockey League|Major League Baseball|Major League Soccer|New York Yankees|Yankees|Mets|New York Mets|' +
  'Boston Red Sox|Red Sox|Los Angeles Dodgers|Dodgers|Chicago Cubs|White Sox|St. Louis Cardinals|' +
  'San Francisco Giants|Houston Astros|Toronto Blue Jays|Blue Jays|Baltimore Orioles|Orioles|' +
  'Philadelphia Phillies|Phillies|Los Angeles Lakers|Lakers|Boston Celtics|Celtics|Chicago Bulls|' +
  'Golden State Warriors|New York Knicks|Knicks|Miami Heat|Cleveland Cavaliers|Dallas Mavericks|Houston Rockets|' +
  'San Antonio Spurs|Brooklyn Nets|New England Patriots|Dallas Cowboys|Green Bay Packers|Packers|' +
  'Pittsburgh Steelers|Steelers|San Francisco 49ers|49ers|New York Giants|New York Jets|Seattle Seahawks|' +
  'Seahawks|Chicago Bears|Kansas City Chiefs|Oakland Raiders|Denver Broncos|Broncos|Philadelphia Eagles|' +
  'Toronto Maple Leafs|Maple Leafs|Montreal Canadiens|Canadiens|New York Rangers|Detroit Red Wings|Red Wings|' +
  'All Blacks|Wallabies|Springboks|McLaren|Toronto Raptors';

/** Universities, academies, churches. */
export const LEARNED_ORGANIZATIONS =
  'Harvard|Harvard University|Harvard Law School|Yale|Yale University|Princeton University|Stanford University|' +
  'Stanford|Columbia University|Cornell University|Georgetown University|Johns Hopkins University|' +
  'Massachusetts Institute of Technology=MIT|University of California|UCLA|University of Oxford|' +
  'Oxford University|University of Cambridge|Cambridge University|London School of Economics=LSE|' +
  "Imperial College London|King's College London|University College London=UCL|Trinity College|McGill University|" +
  'Sciences Po|Sorbonne|Humboldt University|Max Planck Institute|Peking University|Tsinghua University|' +
  'Academy of Sciences|CERN|Royal Institute of International Affairs|Salvation Army|Catholic Church|' +
  'Church of Scientology|Orthodox Church|Mormon Church|World Council of Churches';
