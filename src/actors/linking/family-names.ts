// Family names that come first: "Xi Jinping" is Xi. The commonest of China, Taiwan, Hong Kong, Korea and Singapore, in the spellings that the
// press uses; an own list. Those that read
// as English words (An, Im, So) are left out. Vietnamese names are, too: the press calls Nguyen Phu Trong by his last name.

const FAMILY_NAMES: ReadonlySet<string> = new Set(
  // Pinyin.
  (
    'ai bai bo bao bi cai cao cen chai chang chen cheng chi chu cui dai deng ding dong dou du duan fan fang fei feng fu gan gao ge geng gong gu ' +
    'guan guo hai han hao he hong hou hu hua huang huo ji jia jian jiang jiao jin jing kang ke kong lai lan lei li lian liang liao lin ling liu ' +
    'long lou lu luo lyu ma mao mei meng mi miao mo mu ni nie ning niu ou pan pang pei peng pu qi qian qiao qin qiu qu quan ran rao ren rong ruan ' +
    'sha shan shang shao shen sheng shi shu si song su sun tai tan tang tao teng tian tong tu wan wang wei wen weng wu xi xia xiang xiao xie xin ' +
    'xing xiong xu xue yan yang yao ye yi yin ying you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou zuo ' +
    // Hong Kong, Taiwan, Singapore.
    'au chan chau cheung chiang chin chong chou chow choy chua chui chung fok foo fung goh ho hsieh hsu hui hung hwang ip kao ko koh kuo kwan kwok lam lau law ' +
    'lee leong leung liew lim lo loh loke low lui mak mok ng ngai ong poon seah shih shum siu soh sze szeto tam tay teo tien toh tsai tsang tse tseng ' +
    'tsui wong woo yam yap yau yee yen yeo yeoh yeung yim yip yong ' +
    // Korea.
    'ahn bae baek bahk ban bang byun cha chae cho choe choi chun chung eom gil goo gwon ha heo hong huh hwang hyun jang jeon jeong jin jo ' +
    'joo jun jung kang kim ko koo kwon lee lim ma min moon myung na nam noh oh pak park pyo rhee rhyu ri ro roh ryu seo shim shin sim sin sohn son ' +
    'song suh sung u uhm um wi woo yang yeo yeom yi yoo yoon yu yun'
  ).split(' '),
);

/** Whether the first word of a name of several words is a family name: of "Kim Yong Chol", not of "Jack Ma". Takes folded words. */
export function hasFamilyNameFirst(words: readonly string[]): boolean {
  return words.length > 1 && FAMILY_NAMES.has(words[0] ?? '');
}
