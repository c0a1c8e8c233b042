// Common verbs that report no speech. They show where a clause has its predicate. Data.

/** Base forms. */
export const COMMON_VERBS = `be have do go come get make take give keep let put set run become remain stay seem appear look turn grow prove
  bring carry send lead leave live die kill win lose fight beat meet join help serve work play move walk drive fly travel arrive return
  visit attend enter leave pass cross reach follow chase catch hold stop end finish begin start launch open close shut build create form
  develop produce design raise lift lower increase decrease cut reduce drop fall rise climb jump slip slide sink surge soar gain lose
  spend pay buy sell cost earn save invest fund finance donate contribute owe lend borrow receive obtain acquire get gather collect
  vote elect appoint nominate name choose pick select hire fire resign retire quit step withdraw suspend delay cancel postpone
  agree sign negotiate settle reach strike ban block bar allow permit enable prevent avoid escape flee hide protect defend secure
  arrest charge convict sentence jail free release sue investigate probe examine review study test check monitor track watch look listen hear
  discover learn teach train know understand realize remember forget remind convince persuade force compel require oblige expect
  hope plan prepare schedule arrange organize host hold stage mark celebrate commemorate honor honour
  apply use exploit abuse misuse waste violate breach break damage destroy harm hurt injure wound hit strike shoot bomb shell invade attack
  occupy annex seize capture mass amass deploy station withdraw pull push draw place lay stand sit lie sleep wake wear dress
  vary change alter shift switch convert transform replace restore recover improve worsen deteriorate escalate ease tighten loosen relax
  act behave perform respond react deal handle manage control govern rule dominate command oversee supervise
  own possess belong include involve consist contain comprise represent constitute account
  matter count depend rely rest hinge differ exist occur happen take emerge arise result cause lead trigger spark prompt provoke fuel feed
  add mix combine unite merge split divide separate share exchange trade export import ship deliver distribute provide supply offer
  give hand grant award present show display reveal expose hide cover
  top lead trail rank rate score poll sweep carry capture clinch secure claim
  face confront challenge tackle address solve resolve fix repair
  spread expand extend stretch widen narrow shrink limit restrict contain
  believe trust doubt fear worry care love hate enjoy suffer bear endure survive
  deserve need want wish try attempt seek strive struggle manage fail succeed
  tend continue persist last endure cease halt
  publish print broadcast air stream film record photograph post upload download
  marry divorce date raise adopt age
  answer contact reach phone ring write email message
  speak talk chat sit appear perform sing dance act star
  gather assemble crowd pack fill line queue wait linger
  back support endorse oppose reject accept approve adopt pass veto repeal overturn uphold
  blame credit thank praise criticize
  owe stem derive originate date
  ask demand require order direct
  tie link connect associate relate
  cite point refer
  cheer boo clap wave wink glare stare gaze glance nod shake
  head hail host pose play enjoy
  throw toss hurl fling kick punch hit slap
  unveil roll tout herald usher
  file submit lodge register enroll
  commit devote dedicate pledge
  earmark allocate allot budget
  shape mold influence affect impact
  undermine weaken strengthen bolster boost hamper hinder impede
  mislead deceive trick fool cheat lie
  hold keep retain maintain preserve conserve
  bet gamble risk dare
  swear sworn vow
  ensure guarantee assure
  fit suit match equal exceed surpass
  tour march rally protest demonstrate strike
  dissolve collapse crumble fail
  veer lean tilt shy edge inch
  surprise shock stun amaze anger upset please delight disappoint
  dub entitle title call name label brand
  accompany escort guard guide
  evoke recall echo resemble reflect mirror
  concern regard
  cool warm heat burn freeze melt
  warrant justify merit
  stoke inflame incite instigate
  embrace hug kiss touch feel smell taste
  read study write edit
  trump dump stump pump jump lump
  drag drop dodge duck
  appeal petition lobby campaign
  contend compete vie
  quit stop drop cease halt
  earn draw attract lure
  accuse suspect
  oust topple overthrow remove expel evict dismiss
  condemn denounce
  apologize repent
  rely count bank
  pour flow stream leak drip
  rest relax unwind
  echo resonate
  issue
  rebuff rebuke spurn snub
  greet welcome receive
  stick cling adhere
  double triple quadruple halve
  devolve evolve revolve
  hail heed heal
  speed slow hasten accelerate
  promise`;
