// Small parts of people's names: particles, syllables, suffixes. For the ends of names only; the trained model has lists of its own.

/**
 * Particles before a family name that are no English words: Romance (`de`, `dos`), Germanic (`van`, `von`), Arabic (`bin`, `ibn`),
 * Turkic (`oglu`), Malay (`binti`), Kikuyu and Kamba (`wa`), Welsh (`ap`). "den", "do" and "e" are in the list of those between two names.
 */
export const FAMILY_PARTICLES = new Set(
  'bin bint ibn ben binti ould wa von van der vom zu zum zur de del della dela di da dos das du des la las los le lo ter ap af'.split(
    ' ',
  ),
);

/** Particles that stand only between two names: English words, too, or single letters. */
export const INNER_PARTICLES = new Set([...FAMILY_PARTICLES, ...'do den ten e y i a ag al el abu abd'.split(' ')]);

/** Forms of the Arabic article before a hyphen: "al-Assad", "ash-Shater", "ul-Haq". */
export const ARABIC_ARTICLES = new Set('al el ul ad ar as at az an ash ed en er es ez esh'.split(' '));

/** Arabic words for a kind of place that open the names of towns: "Deir al-Zor", "Ras al-Ain". */
export const ARABIC_PLACES = new Set(
  'ain ayn bab bani beit bayt bir burj dahr dar deir dayr jabal jebel jisr kafr khan khirbet marj mazraat qalat qasr ras shatt tal tel tell umm wadi'.split(
    ' ',
  ),
);

/** Suffixes of people's names, with and without dot: junior, senior, the second to the fourth. */
export const NAME_SUFFIXES = new Set(['Jr', 'Jr.', 'Sr', 'Sr.', 'II', 'III', 'IV']);

/**
 * A syllable of a Korean or Chinese given name in Latin letters (Revised Romanization, McCune-Reischauer, Wade-Giles, pinyin): one onset,
 * one run of vowels, one coda. "Suk", "yeol", "Ing", "wen", "Ki", "moon"; not "era", "based", "like".
 */
export const EAST_ASIAN_SYLLABLE =
  /^(?:kk|tt|pp|ss|jj|ch|sh|zh|ts|tz|hs|[bcdfghjklmnpqrstwxyz])?(?:y?eo|y?ae|ya|yo|yu|ye|wa|wo|we|wi|wu|oe|eu|ui|uh|oo|ee|ou|iao|iang|uang|ieh|ien|ian|ih|eh|uo|ua|ai|ao|ei|ia|ie|iu|io|ü|[aeiou])(?:ng|n|k|g|t|l|m|p|b|h|r)?$/i;

/** Family names that stand first: the frequent ones of Chinese, Korean and Vietnamese, as passports write them. */
export const FAMILY_FIRST = new Set(
  (
    'An Ang Au Bae Baek Bai Ban Bui Byun Cai Cao Cha Chai Chan Chang Chao Chau Che Chen Cheng Cheong Cheung Chew Chiang Chia Chin Chiu Cho Choe ' +
    'Choi Chong Chow Choo Chu Chua Chun Chung Cui Dai Dang Dao Deng Ding Dinh Do Dong Du Duan Duong Eom Fan Fang Feng Foo Fu Fung Gan Gao ' +
    'Ge Geng Go Goh Gong Gu Guan Gwak Guo Ha Hahm Han Hao He Heng Heo Ho Hoang Hong Hou Hsiao Hsieh Hsu Hu Hua Huang Hui Hung Huynh Hwang Im Jang Jeon ' +
    'Jeong Ji Jia Jiang Jin Jo Joo Ju Jung Kang Khoo Kim Ko Koh Kong Koo Ku Kuo Kwak Kwan Kwok Kwon Lai Lam Lau Law Le Lee Lei Leong Leung Li Lian ' +
    'Liang Liao Liew Lim Lin Ling Liu Lo Loh Lou Low Lu Lui Luo Luong Ly Ma Mai Mao Mei Meng Min Moon Na Nam Neo Ng Ngo Ngo Nguyen Ni Ning Noh Oh Ong ' +
    'Ou Pak Pan Pang Park Peng Phan Pham Phung Png Pyo Qi Qian Qiao Qin Qiu Qu Quach Quan Ren Rhee Roh Ryu Seo Seong Shao Shen Sheng Shi Shin Shum Sim ' +
    'Sin Sit Siu So Soh Son Song Su Suh Sun Sung Sze Ta Tai Tam Tan Tang Tao Tay Teng Teo Tham Tian To Toh Tong Tran Trinh Truong Tsai Tsang Tse Tseng ' +
    'Tsui Tu Tung Vo Vu Vuong Wan Wang Wee Wei Wen Weng Wong Woo Wu Xia Xiang Xiao Xie Xing Xu Xue Yan Yang Yao Yap Ye Yeo Yeon Yeung Yi Yim Yin Ying ' +
    'Yip Yoo Yoon You Yu Yuan Yue Yun Zeng Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou Zuo Tsang Xi'
  ).split(' '),
);

/** First names that are also a month or a modal verb, which begin sentences. */
export const AMBIGUOUS_FIRST_NAMES = new Set(['Will', 'May', 'April', 'June', 'August']);
