/**
 * Common family names of China, Korea, Vietnam and their neighbours, where the family name stands first: "Park" is Park Geun-hye.
 * Lower case. Written for this project.
 */
export const FAMILY_NAMES: readonly string[] = `
  ahn ang bae bai bui cai cao chan chang chen cheng cheung chew chiang cho choi chong chou chow chua chung dai dang deng diao ding do dong
  du duan duong fan fang feng foo fu gao goh gong gu guo han hao he heng ho hoang hong hou hsieh hsu hu hua huang huynh jang jeon jeong ji
  jia jiang jin jung kang kao kim ko koh kong kuo kwan kwok kwon lai lam lau law le lee lei leong leung li liang liao lim lin liu lo loh
  long lu luo lyu ma mao meng mo moon nam ng ngo nguyen noh oh ong ou pan pang park peng pham phan qi qian qiao qin qiu ren ryu seo shao
  shen shi shim shin son song su suh sun tan tang tay teo teoh tian tong tran tsai tsang tseng tung vo vu wang wei wen wong woo wu xi xia
  xiao xie xiong xu xue yan yang yao yau ye yeo yeung yim yin yoo yoon you yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou
`
  .trim()
  .split(/\s+/);
