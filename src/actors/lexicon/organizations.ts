// Organizations: head words of their names, and those most frequent in the news with their other names. Own lists.

/** Head words of organizations' names, lower case: the last word or, before "of", the first. */
export const ORGANIZATION_HEADS =
  'academy administration agency airlines airways alliance army assembly association authority bank board brigade broadcasting brothers ' +
  'bureau cabinet center centre chamber church club coalition college command commission committee commonwealth company confederation ' +
  'conference congress consortium constabulary co. co corp corp. corporation corps council court department directorate division embassy ' +
  'enterprises exchange federation fleet force forces foundation front fund government group guard guards holdings hospital house ' +
  'inc inc. industries initiative institute institution interior intelligence international investments journal laboratory laboratories league ' +
  'legion limited llc lobby ltd ltd. media militia ministry mission monitor motors movement museum nations navy network news observatory ' +
  'office orchestra organisation organization parliament partners partnership party plc police post press productions program project ' +
  'records regiment representatives reserve resistance school secretariat senate service services society studios supreme syndicate ' +
  'systems team technologies telegraph times treasury tribune tribunal trust union united university watch watchdog';

/** Names of organizations, separated by `|`; other names of the same organization after `=`. */
export const ORGANIZATIONS =
  'United Nations=UN=U.N.|European Union=EU=E.U.|NATO=Nato=North Atlantic Treaty Organization=North Atlantic Treaty Organisation|' +
  'World Health Organization=WHO|International Monetary Fund=IMF|World Bank|World Trade Organization=WTO|OPEC=OPEC+|OSCE|' +
  'International Atomic Energy Agency=IAEA|International Criminal Court=ICC|International Court of Justice=ICJ|UNICEF|UNESCO|UNHCR|' +
  'UN Security Council=U.N. Security Council=United Nations Security Council=Security Council|UN General Assembly=General Assembly|' +
  'European Commission|European Parliament|European Council|European Central Bank=ECB|Council of Europe|African Union=AU|Arab League|ASEAN|' +
  'G7=Group of Seven|G8=Group of Eight|G20=Group of Twenty|BRICS|OECD|Red Cross|International Committee of the Red Cross=ICRC|Amnesty International|Human Rights Watch|Greenpeace|' +
  'White House|Kremlin|Pentagon|Congress|Senate|House of Representatives|Capitol Hill|State Department=Department of State|Supreme Court|' +
  'Federal Reserve=Fed|CIA=Central Intelligence Agency|FBI=Federal Bureau of Investigation|NSA|Homeland Security|NASA|Downing Street|Whitehall|' +
  'Foreign Office|House of Commons|House of Lords|Scotland Yard|Bundestag|Bundesrat|Knesset|Duma|State Duma|Rada|Verkhovna Rada|FSB|KGB|GRU|MI5|MI6|' +
  'Mossad|Hamas|Hezbollah=Hizbollah=Hizbullah|Taliban|al-Qaeda=Al-Qaeda=al-Qaida=Al Qaeda|Islamic State=ISIS=ISIL=IS|Boko Haram|al-Shabab=al-Shabaab|' +
  'Houthis|Wagner|Wagner Group|PKK=Kurdistan Workers Party|IRA|ETA|FARC|Fatah|PLO|Muslim Brotherhood|Revolutionary Guards|Gazprom|Rosneft|Nord Stream|' +
  'Reuters|Associated Press=AP|AFP=Agence France-Presse|BBC|CNN|Sky News|Fox News|NBC|CBS|ABC|MSNBC|Al Jazeera|Al Arabiya|Bloomberg|Interfax|TASS|' +
  'RIA Novosti|Xinhua|Washington Post|New York Times|Wall Street Journal|Financial Times|Guardian|Daily Telegraph|Moscow Times|Le Monde|Der Spiegel|' +
  'Die Welt|Deutsche Welle=DW|USA Today|Politico|Axios|Economist|Los Angeles Times|' +
  'Twitter|Facebook|Google|Apple|Microsoft|Amazon|YouTube|Instagram|WhatsApp|Telegram|TikTok|Netflix|Tesla|SpaceX|IBM|Intel|Nvidia|Samsung|Sony|' +
  'Huawei|Boeing|Airbus|Siemens|Volkswagen=VW|BMW|Daimler|Toyota|Ford|General Motors=GM|Shell|BP|ExxonMobil|Chevron|TotalEnergies|Goldman Sachs|' +
  'JPMorgan|Deutsche Bank|HSBC|Barclays|Citigroup|Nestle|Pfizer|BioNTech|Moderna|AstraZeneca|Lufthansa|AKP=Justice and Development Party|General Electric=GE|FIFA|UEFA|IOC|' +
  'Social Democratic Party=Social Democrats=Social Democratic=SPD|Christian Democratic Union=Christian Democrats=CDU|Christian Social Union=CSU|Free Democratic Party=FDP=Free Democrats|' +
  'Alternative for Germany=AfD=Alternative for Deutschland|Labour Party|Conservative Party|Liberal Democrats|Republican Party=GOP|Democratic Party|United Russia|Communist Party';
