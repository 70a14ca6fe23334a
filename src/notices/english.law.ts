import type { Phrase } from './screening-model.ts'

/** Fragments of English phrases. Text is lower case; every repetition is bounded. */
const kin =
  '(?:parents?|mother|father|mum|mom|dad|wife|husband|spouse|partner|sisters?|brothers?|sons?|daughters?|kids?|child(?:ren)?|grand(?:parents?|mother|father|ma|pa)|family|relatives?|in-?laws|aunt|uncle|cousin)'
const work = '(?:boss|employer|manager|supervisor|workplace|work|job|office|company|hr department)'
const others =
  '(?:neighbou?rs?|landlord|landlady|co ?workers?|colleagues?|friends?|church(?: group)?|roommates?|flatmates?|housemates?|contacts?|contact list|doorman|teachers?|team|customers?|clients?|everyone at|everybody at|your (?:office|workplace|building|school))'
const debt =
  "(?:debts?|owes?|owed|owing|balance|loans?|default(?:ed)?|arrears|overdue|unpaid|statement|don't pay|do not pay|not paid|money|card)"
const will =
  "(?:will|'ll|shall|going to|gonna|about to|have to|expect us to|let us|maybe|might|or we(?:'ll)?|we can|should we|shall we|keep|we (?:are|'re))"
const badNouns =
  '(?:idiots?|morons?|imbeciles?|scum(?:bags?)?|dead ?beats?|losers?|parasites?|low ?li(?:fe|ves)|bastards?|assholes?|dumb ?ass(?:es)?|bitch(?:es)?|retards?|leech(?:es)?|freeloaders?|cheapskates?|scoundrels?|dipshits?|dickheads?|pricks?)'
const weakNouns =
  '(?:thie(?:f|ves)|liars?|fools?|frauds?|cheats?|crooks?|rats?|pigs?|cowards?|bums?|clowns?|trash|garbage|rubbish|filth|disgrace|joke|waste of space|nobody|con ?(?:man|artist)|criminal|animal|beggar)'
const badWords =
  '(?:stupid|pathetic|worthless|useless|disgusting|shameless|dumb|lazy|dishonest|ignorant|brainless|miserable|despicable|filthy|dirty|lying|sick)'
const quoted =
  '(?:called?|calls|calling|named|labelled|labeled|said|says) (?:you|him|her|them|me)(?: (?:an?|the|such))?(?: \\w{1,12})? ?$'
const denied =
  "(?:nobody|no one|none|not|never|n't|cannot|without|stopped?|instead of|rather than)(?: \\w{1,12}){0,3} $"
const harmed =
  '(?:hurt|beat|kill|break|smash|burn|harm|cripple|attack|shoot|stab|injure|torch|wreck|bash|slap|punch|strangle|bury|cut)'
const officers =
  '(?:police|officers?|cops?|sheriffs?|deput(?:y|ies)|marshals?|bailiffs?|fbi|constables?|federal agents?|detectives?|swat)'

const phrase = (id: string, spec: Omit<Phrase, 'id'>): Phrase => ({ id: `en-${id}`, ...spec })
const block = { severity: 'block' } as const
const review = { severity: 'review' } as const

export const englishOutbound: readonly Phrase[] = [
  phrase('insult-1', { category: 'insult', ...block, pattern: `\\b${badNouns}\\b`, unlessBefore: quoted }),
  phrase('insult-2', {
    ...{ category: 'insult', ...block, unlessBefore: quoted },
    pattern: `\\b(?:you|you're|you are|people like you are|what|such|hey|listen),? (?:\\w{1,12} ){0,3}${weakNouns}\\b`,
  }),
  phrase('insult-3', {
    ...{ category: 'insult', ...block },
    pattern: `\\b(?:you(?:'re| are)?|are you|what an?|how|so|pretty|your) (?:too |so |really |just |that |all |an? |being ){0,2}${badWords}\\b`,
    unlessBefore: denied,
  }),
  phrase('insult-4', {
    ...{ category: 'insult', ...block },
    pattern:
      '\\b(?:you disgust|you make me sick|shame on you|shameless (?:thief|liar|person)|have you no shame|go to hell|fuck\\w{0,4}|screw you|piece of (?:trash|shit|garbage|crap|filth)|shut up|sod off|piss off|lying piece)\\b',
  }),
  phrase('threat-1', {
    ...{ category: 'threat', ...block, unlessBefore: denied },
    pattern: `\\b${harmed}(?: up| down)? (?:you\\b|your (?:\\w{1,12} )?(?:legs?|arms?|face|head|bones?|fingers?|knees?|teeth|car|house|home|windows?|door|dog|${kin})|it out of you)`,
  }),
  phrase('threat-2', {
    ...{ category: 'threat', ...block, unlessBefore: denied },
    pattern:
      '\\b(?:something|things?|accidents?|it) (?:\\w{1,10} ){0,2}(?:will|may|might|could|can|is going to|are going to|tend to)? ?happens? to (?:you|your|people|those)|\\b(?:something|things?) (?:bad|terrible|nasty|ugly) (?:will|may|might|could|can|is going to)|\\bget (?:ugly|nasty|physical|rough)\\b|\\bwait and see what\\b',
  }),
  phrase('threat-3', {
    ...{ category: 'threat', ...block },
    pattern:
      "\\byou(?:'ll| will| are going to|'re going to|'re gonna) (?:be sorry|be very sorry|regret|pay for this|wish you|suffer|get what|be dealt with|learn the hard way|need an? (?:ambulance|doctor|hospital))",
  }),
  phrase('threat-4', {
    ...{ category: 'threat', ...block },
    pattern: `\\b(?:we|i|they) (?:all )?know (?:exactly )?(?:where|which|what|when) (?:\\w{1,12} ){0,3}(?:you|your (?:\\w{1,12} )?${kin}|school|house|home) ?(?:\\w{1,12} ){0,2}(?:lives?|works?|sleeps?|goes|go|parks?|attends?|plays?|leaves?|goes to|go to)?`,
    unlessBefore: '(?:let us|so that|please tell us|make sure) $',
  }),
  phrase('threat-5', {
    ...{ category: 'threat', ...block },
    pattern:
      "\\bwatch (?:your|ya) (?:back|step|mouth)\\b|\\blook(?:ing)? over your shoulder\\b|\\bbe careful (?:when|where|out|on|walking|at night)|\\bor else\\b|\\bteach you a lesson\\b|\\bpay you a (?:little )?visit\\b|\\bwon't forget\\b|\\bnot leave until\\b|\\byou bleed\\b|\\bsleep with one eye\\b|\\b(?:hope|better|be) (?:\\w{1,10} ){0,3}insured\\b",
  }),
  phrase('threat-6', {
    ...{ category: 'threat', ...block, unlessBefore: denied },
    pattern:
      "\\b(?:send|sending|bring|bringing)(?: (?:someone|somebody|some people|people|(?:my |our |some |a few )?(?:guys|men|boys|friends|lads|crew)))(?: over| round| to)|\\bdon't make (?:us|me)\\b|\\b(?:my|our|the) (?:guys|boys|lads) (?:are|will)",
  }),
  phrase('authority-1', {
    ...{ category: 'false_authority', ...block, unlessBefore: denied },
    pattern: `\\b${officers} (?:\\w{1,12} ){0,6}(?:arrest|on (?:their|the) way|at your (?:door|house|home|work|workplace)|for you|pick you up|take you|knock|visit you|detain|handcuff)`,
  }),
  phrase('authority-2', {
    ...{ category: 'false_authority', ...block },
    pattern:
      '\\b(?:go|going|sent|send you|sends you|thrown|throw you|put you|end up|land|landing|sit|rot|time|spend \\w{1,10}|straight) (?:to|in|into) (?:jail|prison|a cell|custody)\\b|\\bbehind bars\\b|\\bjail time\\b|\\b(?:face|facing) (?:jail|prison|arrest)\\b',
    unlessBefore: "(?:nobody|no one|none|not|never|n't|cannot)(?: \\w{1,12}){0,2} $",
  }),
  phrase('authority-3', {
    ...{ category: 'false_authority', ...block, unlessBefore: denied },
    pattern:
      '\\bwarrant (?:has|is|will|was|for|out)\\b|\\b(?:your|before|an|under|immediate) arrest\\b|\\b(?:be|get|have you|getting|you) arrested\\b|\\barrest you\\b|\\b(?:criminal|felony) (?:charges?|investigation|case|proceedings|complaint|record|prosecution)\\b|\\b(?:press|pressing|file|filing|bring|bringing) (?:criminal )?charges\\b',
  }),
  phrase('authority-4', {
    ...{ category: 'false_authority', ...block, unlessBefore: denied },
    pattern:
      '\\b(?:be|get|have you|having you) (?:\\w{1,12} )?(?:prosecuted|charged(?! interest| a fee| fees| late)|jailed|imprisoned|indicted|convicted|deported|detained|locked up|put away)\\b',
  }),
  phrase('authority-5', {
    ...{ category: 'false_authority', ...block },
    pattern:
      "\\b(?:this is|i am|i'm|we are|we're|on behalf of|message from|notice from)(?: (?:calling|ringing|writing|speaking|officer|detective|agent|inspector|sergeant))?(?: (?:from|with|at|of|for))?(?: the| your)?(?: (?:county|city|state|local|federal|central|national|district|high|small claims|us))? (?:police|department of|sheriff|district attorney|federal|irs|fbi|court|attorney general|government|marshal|ministry|crown|prosecutor|bailiff|tax office|immigration|interpol|officer)|\\bgovernment (?:collection|debt|recovery)\\b",
  }),
  phrase('authority-6', {
    ...{ category: 'false_authority', ...block },
    pattern:
      '\\b(?:non-?payment|not paying|failure to pay|failing to pay|refusing to pay|refusal to pay|ignoring (?:this|a) debt|this debt|debt|what you did|this) is (?:now |legally |considered |treated as )?(?:an? )?(?:crime|criminal|theft|fraud|felony|illegal|offence|offense|stealing)\\b',
    unlessBefore: denied,
  }),
  phrase('authority-7', {
    ...{ category: 'false_authority', ...block, unlessBefore: denied },
    pattern:
      '\\b(?:seiz|tak|repossess|garnish|freez|attach|empty|grab|confiscat|auction|sell)(?:e|es|ing|ed)? (?:off )?(?:your|all your|everything in your) (?:\\w{1,12} )?(?:house|home|wages?|salary|bank|accounts?|belongings|furniture|property|possessions|assets|things|savings|pension)\\b|\\byour (?:wages?|salary|bank accounts?|house|home|property|assets|savings|belongings|pension) (?:will|is going to|are going to) be (?:\\w{1,12} )?(?:taken|seized|garnished|frozen|sold|auctioned)\\b|\\bno court (?:needed|required|order)|\\bcourt (?:has |have )?sent us\\b|\\balready (?:obtained|won|have|got|hold) (?:a |the )?(?:court )?judge?ment\\b',
  }),
  phrase('third-party-1', {
    ...{ category: 'third_party_disclosure', ...block, unlessBefore: denied },
    pattern: `\\b(?:told|tell|telling|informed?|informing|notify|notified|let|showed?|showing|spoken?|spoke|speaking|talk(?:ed|ing)?|sending|send|sent|copy|copied|email(?:ed)?|mail(?:ed)?|text(?:ed)?|message[ds]?) (?:\\w{1,12} ){0,6}${others}(?:'s)?\\b(?: \\w{1,12}){0,8} ${debt}\\b`,
  }),
  phrase('third-party-2', {
    ...{ category: 'third_party_disclosure', ...block },
    pattern: `\\b(?:your|all your|all of your|the) ${others} (?:\\w{1,12} ){0,2}(?:has been|have been|had been|was|were|will be|been) (?:informed|told|notified|sent|made aware)|\\b${others} (?:already |now |all ){0,2}(?:knows?|will receive|will get|will hear|is aware|are aware)\\b|\\b(?:statement|letter|bill|details) (?:\\w{1,12} ){0,4}to (?:all )?(?:your|the) ${others}\\b`,
    unlessBefore: denied,
  }),
  phrase('third-party-3', {
    ...{ category: 'third_party_disclosure', ...block },
    pattern: `\\b(?:tell|pass on to|pass to|let|remind|inform|ask|say to) (?:your (?:${kin}|${others})|him|her|(?!you|us|me|them)\\w{2,15})(?: know)? (?:that |about |to )?(?:he|she|his|her|they|their|pay) (?:\\w{1,12} ){0,5}${debt}\\b`,
  }),
  phrase('family-1', {
    ...{ category: 'family_pressure', ...block },
    pattern: `\\b${will} (?!not |never )(?:\\w{1,12} ){0,3}(?:call|ring|phone|contact|visit|speak to|speak with|talk to|turn up at|show up at|go to|go after|come to|ask|chase|text|write to|calling|ringing|contacting|visiting|phoning|hear from us)(?:ing)? (?:at )?(?:your|her|his|the) (?:\\w{1,12} )?(?:${kin}|${work})\\b`,
    unlessBefore: "(?:if you (?:like|wish|prefer|want)|as you asked|you asked|not|never|n't),?(?: \\w{1,12}){0,2} $",
  }),
  phrase('family-2', {
    ...{ category: 'family_pressure', ...block, unlessBefore: denied },
    pattern: `\\byour (?:\\w{1,12} )?${kin} (?:\\w{1,12} )?(?:will have to|must|should|has to|have to|had better|better|is responsible|are responsible|is liable|are liable|will be responsible|can pay|could pay|will pay|owes? us|will inherit|is on the hook)`,
  }),
  phrase('family-3', {
    ...{ category: 'family_pressure', ...block },
    pattern: `\\b(?:ask|get|borrow from|make|tell) your (?:\\w{1,12} )?${kin} (?:for|to pay|to send|to give|to lend|to settle|to help pay)|\\bgive (?:us|me) (?:her|his|their) (?:\\w{1,12} )?(?:number|address)|\\byour ${work} (?:would|will|might|may|must|should) (?:\\w{1,12} ){0,3}(?:hear|know|like|love|be told|find out)|\\b(?:manager|boss|employer) would like to hear|\\bgo after (?:him|her|them)\\b`,
    unlessBefore: denied,
  }),
  phrase('family-4', {
    ...{ category: 'family_pressure', ...block },
    pattern: `\\b(?:lose|cost you|keep) your job\\b|\\bget you (?:fired|sacked)\\b|\\bturn up at your ${work}|\\bshow up at your ${work}|\\bringing your ${work}|\\bcontacting your (?:employer|${kin}) about`,
    unlessBefore: "(?:if you|in case you|sorry that you|not|n't)(?: \\w{1,12}){0,2} $",
  }),
  phrase('shaming-1', {
    ...{ category: 'shaming', ...block, unlessBefore: denied },
    pattern:
      '\\b(?:post|publish|put|putting|share|sharing|upload|display|print|plaster|hang|pin|stick|broadcast|expos)(?:e|ed|ing|s)?\\b (?:\\w{1,12} ){0,5}(?:names?|photos?|pictures?|face|list|notice|id|details|debts?|you)\\b(?: \\w{1,12}){0,8} (?:facebook|instagram|tiktok|twitter|whatsapp|online|social|internet|public(?:ly)?|walls?|front door|group(?: chat)?|posters?|newspapers?|website|noticeboard|everybody|everyone|people who)\\b|\\bposted (?:on|in|to) (?:\\w{1,12} ){0,3}(?:facebook|instagram|tiktok|twitter|online|social|internet|wall|group)|\\bgo(?:es)? public\\b|\\bon a poster\\b',
  }),
  phrase('shaming-2', {
    ...{ category: 'shaming', ...block, unlessBefore: denied },
    pattern:
      "\\bwall of shame\\b|\\bname and shame\\b|\\blist of (?:people|those|debtors|defaulters|non ?payers) who\\b|\\b(?:everyone|everybody|(?:the|your) (?:whole |entire )?(?:town|village|street|building|neighbou?rhood|internet|world|school)|neighbou?rs?|all your \\w{1,12}) (?:will|is going to|'ll|are going to) (?:\\w{1,12} ){0,2}(?:know|see|hear|find out|read|receive|learn|laugh)|\\bfor (?:everybody|everyone|all|the whole \\w{1,12}) to (?:see|read|know)|\\b(?:neighbou?rs?|friends|everyone|colleagues) (?:reading|laughing|seeing|finding out)\\b|\\bhumiliat(?:e|ed|ing) you\\b",
  }),
  phrase('credit-1', {
    ...{ category: 'credit_threat', ...review, unlessBefore: denied },
    pattern:
      '\\b(?:ruin|destroy|wreck|kill|finish|trash|tank|wipe out)(?:s|ed|ing)? your credit\\b|\\bcredit (?:score |record |history |file |rating |standing )?(?:will be|is|be|gets?|as good as|will stay) (?:\\w{1,12} ){0,2}(?:ruined|destroyed|dead|finished|wrecked|gone|over|worthless|bad forever)',
  }),
  phrase('credit-2', {
    ...{ category: 'credit_threat', ...review },
    pattern:
      '\\bnever (?:\\w{1,12} ){0,3}(?:loan|credit|borrow|rent|mortgage|card|finance)\\b|\\bblack ?list(?:ed)?\\b|\\bno (?:bank|lender|landlord) will\\b|\\b(?:rent|borrow) again\\b|\\bcredit (?:\\w{1,12} ){0,3}(?:forever|for life|for good|for the rest of)\\b',
    unlessBefore: "(?:not|n't|no longer|removed from an?y?)(?: \\w{1,12}){0,2} $",
  }),
]

/** A suit is threatened: unlawful where the debt is too old for one. */
export const englishSuit: readonly Phrase[] = [
  phrase('suit-1', {
    ...{ category: 'time_barred_suit', ...block, unlessBefore: denied },
    pattern:
      '\\b(?:sue you|we (?:will|shall|may|can|could|intend to)? ?sue\\b|lawsuit|(?:take|taking|drag|bring|see) you (?:to|in|before) (?:the )?(?:court|a judge)|legal (?:action|proceedings|steps)|court (?:action|proceedings|case|claim)|issue a claim|litigat\\w{1,5}|judge?ment against you|our (?:attorneys?|lawyers?|solicitors?) (?:will|are|is|have been))',
  }),
]

export const englishInbound: readonly Phrase[] = [
  phrase('self-harm-1', {
    ...{ category: 'self_harm', ...block },
    pattern:
      '\\b(?:kill|killing|hurt|hurting|harm|harming|cut|cutting|hang|hanging|shoot|drown) (?:my ?self|me self)\\b|\\bend(?:ing)? (?:my (?:own )?life|it all|everything)\\b|\\btak(?:e|ing) my (?:own )?life\\b|\\bsuicid\\w{1,4}\\b|\\bself ?harm\\w{0,3}\\b|\\b(?:want|wanted|wish|going|ready|like|prefer|deserve) (?:\\w{1,6} ){0,2}(?:to die|to be dead|i was dead|i were dead|to never wake)\\b|\\brather (?:be dead|die)\\b|\\bwish i (?:was|were) (?:dead|never born|gone)\\b',
  }),
  phrase('self-harm-2', {
    ...{ category: 'self_harm', ...block },
    pattern:
      "\\b(?:no|not any|isn't any|what's the|see the|without a) (?:point|reason|use|sense) (?:\\w{1,10} ){0,3}(?:living|life|live|going on|being alive|being here|carrying on|go on)\\b|\\bnot worth (?:living|it any ?more)\\b|\\bbetter off (?:without me|dead|if i)\\b|\\b(?:don't|do not|no longer|never) want to (?:be here|live|exist|wake|be alive|carry on|go on)\\b|\\b(?:can't|cannot|can not|can no longer) (?:go on|carry on|live|take it any ?more|do this any ?more|bear (?:it|this) any ?more|face another day)\\b|\\bnever wake up\\b|\\bnothing (?:left )?to live for\\b|\\btired of (?:living|life|being alive)\\b",
  }),
  phrase('self-harm-3', {
    ...{ category: 'self_harm', ...block },
    pattern:
      "\\b(?:took|taken|swallowed|swallow|take) (?:\\w{1,10} ){0,4}(?:pills|tablets|sleeping pills|overdose)\\b|\\boverdos(?:e|ed|ing)\\b|\\bfind my body\\b|\\b(?:jump|jumping|throw myself|step) (?:\\w{1,6} ){0,2}(?:off|from|in front of) (?:\\w{1,8} ){0,2}(?:bridge|roof|balcony|building|train|window)\\b|\\b(?:won't|will not) be (?:here|around|alive) (?:tomorrow|next|much longer|any ?more|by then|when you)\\b|\\bgoodbye (?:world|everyone|forever)\\b|\\bsay(?:ing)? goodbye\\b|\\bat my funeral\\b|\\bsuicide note\\b",
  }),
]
