"""What judges in English."""

CUES = {
    -3: """
        gutted appalling appalled disgrace disgraceful atrocious diabolical abysmal cowboys
        unacceptable cesspit dire scammers minging
        awful* horrendous* horribl* horrid terribl* worst disgust* appalling* dreadful*
        unaccept* disgrac* disaster* scam scammed scammer* filthy atroc* cockroach* roach*
        bedbug* bedbugs abysmal* pathetic* nightmare* vile gross garbage trash rubbish crap
        crappy shit shitty bullshit fuck* hate* hated hell joke shambles shameful* shame
        inexcus* unprofession* incompet* useless liar* lied lying theft stole stolen rude*
        insult* fraud ripoff robbed horrif* ridicul* outrag* infuriat* disrespect* vomit* puke
        rotten inedible unsanitary stink* stank deplor* worthless idiot* stupid* dumb moron*
        damn sucks sucked suck asshole* bitch bastard* idiotic hideous repuls* ghastly
        unbearabl* intolerabl* failure clueless screwed wtf smh grr* ugh lousy abysmally
        appall* atrocity awfully barbaric bogus bullcrap conned crooks crook criminal*
        cruel deceitful deceptive deceived despicable disgustingly dishonest dreadfully
        enraged eww* furious garbag* godawful gouging grotty hopeless horrendously horror*
        humiliat* idiocy inhumane insane insanity livid lies* maggot* mice mouse moldy mouldy
        nauseat* negligent obscene offended offensive pathetically pest pests piss pissed
        poison* rancid rat rats ripping robbery sewage shambolic shockingly shocking sickening
        sickened spat swindl* thief thieves tormented traumat* travesty unbelievably
        unforgivable ungodly unhygienic urine violated vulgar wretched yuck yucky zero
    """,
    -2: """
        squeal* squeak* creak* rattl* clogg* stains grubby overcook* tepid overpriced
        unhelpful dismissive snotty snooty surly shouted snapped patronis* patroniz* ignored
        fobbed faff hassle nightmare botched bodged naff shoddy tatty threadbare scruffy pokey
        draughty drafty stinks reeks letdown fedup annoyed annoying stung ripped
        miscommunicat* glitchy buggy laggy crashes freezes timeout flop spotty
        bad badly worse poor* dirty dirt broken broke slow slowly noisy noise* smell* smelly
        smelled stained stain* leak* disappoint* angry anger* upset* unhapp* unsatisf*
        dissatisf* annoy* uncomfort* problem* issue issues complain* late delay* unfriend*
        unhelp* cold undercooked overcooked bland flavorless tasteless soggy stale burnt raw
        greasy dry mediocre overprice* expensive pricey overcharg* charged refund* cancel*
        cancelled canceled cancellation* lost losing missing missed fail* failed error* wrong*
        mistake* mess messed messy chaos* confus* ignor* neglect* lack* lacking lacked waste*
        wasted wasting frustrat* irritat* stuck strand* stranded waiting wait waited waits
        hold* hung avoid* never nobody noone unable refus* denied deni* rudely attitude yell*
        scream* argu* damage* mold* mould* dust* hair tired sad sadly sick pain* hurt*
        crash* unreliab* unsafe danger* dangerous cheap outdated rundown worn shabby cramped
        weird fell falling unresolv* unanswer* incorrect inconven* inconsist* unfair unexcept*
        meh overrated underwhelm* regret* sorry apolog* terrible nasty tasteless* watery tough
        lukewarm gross unwelcom* unacknowledg* nowhere impossible trouble* difficult* disapp*
        disconnect* hung ridiculously downgrad* bumped overbook* overboook* fee fees baggage
        luggage misplace* kicked abandon* abrupt absent ache aggressive aggravat* alarmed
        annoyance apathetic appease arrogan* ashamed awkward backed ban banned blame blamed
        blood blocked bored boring bothered bounce bouncing brokenly bug* bumpy burned bust
        busted careless chaotic chewy claim claims clog* closed clumsy complaining condescend*
        creaky creepy crooked crumb* crying cry damaged dated dead decline declined degrade*
        deteriorat* dingy dismal dismiss* displeas* disregard* dissapoint* disappoin* dissapp*
        dodgy downhill drain* drained dreary dripping drunk dull dump embarrass* empty endless
        exhausted exhausting expired fail faulty filth flaw* flavourless flimsy foul freezing
        frozen fuming glitch* grim grumpy harass* harsh hassle* haphazard headache hectic
        horrible humid hungry hurry ignorant impatient impolite inaccurate inadequate
        incapable incomplete inefficient inferior inflexible insecure insufficient interrogat*
        irrelevant itchy jammed joking* lagging lame laughable lazy leaky limp lumpy
        malfunction* mildew misled misleading mishandl* miserable misinform* misrepresent*
        misunderst* moody musty muddy mushy neglig* nightmarish noisily nonexistent oily
        oversalted oversold overdone overwhelmed panic peeling petty pity plastic pointless
        pushy queue* racist reluctant repeatedly resent* rigid rotting rubbery ruin* ruined
        rust* rusty salty scratched scratchy scam* scold* shrug* shut skimpy slammed slimy
        sloppy sluggish smoky smug sore sour spilled spoiled spoilt steep stickiness sticky
        stiff stingy stress* struggl* stuffy substandard subpar suffer* suspicious sweaty
        swore tacky tedious terribly threaten* thrown torn torture toxic trapped tricked
        uncaring unclean uncooked unclear undercook* undelivered understaffed unfinished unfit
        unhealthy unhygien* uninterested uninviting unkempt unorganized disorganiz*
        disorganis* unpleasant unprepared unreasonable unresponsive unsuit* untidy unwashed
        unwilling upsetting vague vanish* violent wet whining wilted woke wobbly worried worry
        wreck yelling
    """,
    -1: """
        average ok-ish however but although unless barely hardly still yet without only
        another minutes hours hrs days weeks twice again not dont didnt cant couldnt wont
        wouldnt doesnt isnt wasnt arent werent havent no none nothing small tiny dark crowded
        why worker money pay paid paying small should needs seriously really? trying guess
        supposed instead rather phone call calls called
    """,
    1: """
        good nice nicely well pleasant* clean fresh easy easily smooth* quick* fast prompt*
        comfy cozy cosy tasty decent thank* thanks thx ty glad enjoy* fun cool like liked
        helpful help helped welcom* solid spacious quiet recommend* best better love
        appreciat* convenient* reasonab* generous warm abundant adequate affordable ample
        authentic bargain breeze calm cheerful chill classy comforting convenient
        correctly crisp cuddly cute decently discount* easier eager effortless fairly
        fantastically flexible flavorful flavourful free fresh* functional gladly grilled
        handy healthy hearty homemade homey hospitable inexpensive interesting
        inviting juicy legit lively loyal lucky modern neat organised organized
        peaceful plentiful polished popular punctual ready relax* reliable resolved
        responsive rich roomy savory savoury secure smart sparkling stylish sunny
        surprised surprising* tender tidy thick thorough trendy trust* upgrad* useful value
        varied variety vibrant winner worthwhile yes yum moist crispy fluffy loads generously
        option*
    """,
    2: """
        chuffed buzzing sorted cracking smashing lush brill belting thoughtful attentive
        prompt speedy spotless
        satisf* friendly friendl* kind kindly happy happi* lovely enjoyed grateful delight*
        attentive* caring polite* courteous* profession* impress* yummy delish fab favorite
        favourite pleased beautiful* gorgeous efficient* kudos cheers charming
        thoughtful* rock rocks rocked gem legend* gracious* accommodat* comfortable spotless*
        exceed* perfectly smile* smiling yay woohoo woo sweet congrat* blessed safe*
        accommodating adorable adored appetizing attention blast bliss* bonus celebrat* charm*
        cheerfully compliment* considerate congrats creamy dedicated dependable dream*
        ecstatic elegant empath* enchanting energetic enthusias* excited exciting exquisite
        fav faves favs fave fond flawless friendliest genuin* glorious gratitude helpfully
        hero heroes hilarious honored honoured hospitality impeccab* inspired inspiring
        kindest kindness laughed loving luv memorable nicest passionate patient phenomenal
        pleasure pristine quality recommended refreshing relaxing rescued romantic satisfying
        saved sincere smiley smiles stoked sublime succulent superb supportive terrific
        thrilled thankful treat treated trustworthy understanding upbeat warmth welcoming
        wholesome winning wow yummo yumm* hug hugs kisses xoxo mouthwatering scrumptious
    """,
    3: """
        wicked banging legend legends unreal belter stunning incredible exceptional killer
        immaculate fabulous
        perfect* excellen* great* greatest amazing* wonderful* fantastic* awesome* brilliant*
        superb* outstanding* loved loves delicious* flawless* incredib* phenomenal*
        exceptional* fabulous* magnific* stellar unforgettable unbeatable terrific* marvel*
        heaven* heavenly stunning* spectacular* impeccabl* superior extraordinar* bravo
        addictive awesom* bestest divine epic exceptionally extraordinarily faultless finest
        incredibly legendary majestic mindblowing outstandingly perfecto perfection priceless
        stupendous sensational splendid superstar* unmatched unreal* unrivalled wonderfully
        rockstar* lifesaver amaz* excelent excellant amazin
    """,
}
PHRASES = {
    -3: """
        total rip|will not be back|wont be going back|never going back|will never return
        cannot recommend|cant recommend|stay well away|go else where|absolute joke|what a joke
        is a joke|a joke of|total shambles|total let|big let|left a bad|bad taste in
        daylight robbery|beyond a joke|final straw|final blow|going downhill|refrain from
        do yourself a fav
        never again|never coming back|never go back|never be back|wont be back|not be back
        not coming back|wont return|never return|stay away|waste of time|waste of money
        rip off|ripped off|thanks for nothing|piece of shit|if you paid me|worst ever
        the worst|a joke|get sick|got sick|food poisoning|want my money back|money back
        no one cares|dont care|doesnt care|do better|get it together|not worth|zero stars
        0 stars|one star|1 star|half a star|no stars|minus stars|never ever|worst experience
        worst service|worst airline|worst hotel|worst food|worst customer|shame on|fed up
        had enough|last straw|thanks for ruining|thanks for losing|thanks for cancelling
        thanks for not|thanks for wasting|thanks for the delay|way to go|nice job ruining
        good luck getting|do not recommend|dont recommend|would not recommend|not recommended
        avoid at all|avoid this|stay clear|steer clear|run away|not going back|wont go back
        will not be|wont be returning|not return|not be returning|last time we|never fly
        never flying|never stay|never order|never use|never buy|never book|hate you|i hate
        makes me sick|made me sick|threw up|throw up|dont waste|do not waste|such a waste
        total waste|want a refund|demand a refund|want my money|ripping off|worst part
        not fit for
    """,
    -2: """
        below average|sub par|a bit of a flop|not in a good way|not worth the|not worth it
        without apology|nobody told|no one told|nobody mentioned|nobody knows|nobody cares
        couldnt care less|couldnt be bothered|cant be bothered|rolled her eyes|rolled his eyes
        looked down on|fobbed off|passed around|pillar to post|round in circles
        going in circles|sends me round|still no sign|still nobody|waiting for over
        taking forever|ages to|took ages|an hour late|timing out|keeps crashing|keeps freezing
        keeps timing|wont let me|doesnt let me|isnt working|wasnt working|out of service
        broken again|packed in|conked out|stone cold|came out cold|pink inside|raw inside
        bit raw|way over|over priced|over cooked|under cooked|hard to mess|charged me twice
        charged me for|charged us for|got stung|hidden charge|nothing like the|missing from
        never turned up|not turned up|didnt turn up|no show|same form twice|lost the first
        sort this out|get this sorted|sick of|sick and tired|talked down|an afterthought
        would expect more|expect better|left halfway|walked out|hair in|not so much as
        felt rushed|wants to be rushed|so get ignored
        not good|not great|not happy|not impressed|not recommend|wouldnt recommend|not clean
        not working|not work|doesnt work|didnt work|does not work|dont work|not what|no one
        no response|no answer|no reply|no help|no hot|no water|no towels|no refund|still no
        still waiting|still not|still havent|how long|on hold|hung up|an hour|hours late
        hour late|two hours|could be better|could have been better|should have|supposed to
        charged twice|overcharged|cant get|cant even|cannot get|couldnt get|couldnt even
        not even|not one|not a single|too expensive|too cold|too loud|too small|too long
        too slow|too much|took forever|takes forever|fell apart|falls apart|falling apart
        out of order|let down|let us down|lost my|lost our|missed my|miss my|cancelled my
        no longer|nothing special|nothing works|not enough|need to|are you kidding|why is
        why are|why do|why cant|why would|what a mess|customer service|not acceptable
        not as described|not as|had to|have to wait|made us wait|made me wait|left us|left me
        not the same|gone downhill|last time|half of my|wrong order|dont bother|gave up
        was told|were told|told me|told us|not recommending|not impress|less than|far from
        nothing like|not pleased|not satisfied|not fresh|not cooked|not hot|not cold
        not helpful|not friendly|not fun|not ok|not okay|not cool|not nice|not fair|not true
        not right|not ready|not available|not answered|not answering|no apology|no explanation
        no idea|no one came|nobody came|nobody answers|no follow|no info|no information
        no luck|no sign of|no wonder|no sense|no excuse|no customer|no flavor|no flavour
        no taste|no seats|no room|no power|no heat|no ac|no internet|no wifi|no tv|no service
        no bags|no luggage|no food|no toilet|no lift|no parking|never came|never arrived
        never got|never received|never called|never showed|never responded|never answered
        still on hold|still dont|been waiting|have been waiting|waiting for|waited for
        waited over|waited an|waited more|wait for|made to wait|kept waiting|hours on
        on hold for|hung up on|cut off|cant reach|cant believe|cant do|cant find|cant log
        cant check|cant change|cant book|unable to|refused to|failed to|forced to|forgot to
        forgot my|forgot our|didnt come|didnt arrive|didnt get|didnt even|didnt know
        didnt have|didnt care|didnt help|didnt like|didnt enjoy|did not like|did not enjoy
        did not get|did not come|does nothing|did nothing|doing nothing|wont let|wouldnt let
        wouldnt even|would not let|doesnt even|doesnt help|doesnt answer|dont even
        dont know what|dont understand|dont like|dont think|i dont think|wasnt good
        wasnt great|wasnt clean|wasnt worth|isnt worth|isnt right|isnt good|wasnt even
        werent even|what happened|what is going|whats going|what the|why did|why was|why has
        why have|why not|how can|how could|how do you|how hard|how is that|how is it|need help
        please help|need someone|need my|needs to be|needs work|where is my|wheres my
        where are my|lost luggage|lost bag|lost bags|lost baggage|my bag|my bags|my luggage
        my suitcase|delayed again|another delay|cancelled flight|canceled flight
        flight cancelled|flight was cancelled|missed flight|missed connection|missing our
        missing my|was delayed|is delayed|got cancelled|was cancelled|rebook me|still hasnt
        again and again|over and over|second time|third time|every time|wrong room|wrong item
        wrong size|wrong food|fix this|fix your|fix it|get your act|step up|make it right
        ran out|run out|out of stock|fell off|fell ill|came off|turned off|turned away
        tasted like|tastes like|smells like|smelled like|looked like|looks nothing|felt like a
        treated like|treated us|ignored us|ignored me|rude to|attitude from|lack of|could use
        could do better|would have been nice|if only|was hoping|expected more|expected better
        had higher|high hopes|not anymore|used to be|used to love|only good thing
        only positive|only thing good|better off|go elsewhere|went elsewhere|somewhere else
        look elsewhere|better service at|waste my|wasted my|wasted our|wasting my|charged me
        charged us|double charged|hidden fee|hidden fees|extra charge|overpriced for|too salty
        too dry|too sweet|too hot|too dark|too far|too many|too little|too hard|too soft
        way too|half empty|half an hour|for an hour|for hours|for over an|hour wait|hour delay
        hours delay|hours later|hrs late|min late|mins late|minutes late|minute wait
        falling off|never worked|stopped working|quit working|cold food|food was cold|cold and
        was cold|were cold|arrived cold|doesnt fit|not the best|not my|not too happy
        not so good|not so great|not very|isnt very|wasnt very|not exactly|not really
        not that good|not that great|hardly any|barely any
    """,
    1: """
        not bad|no problem|no problems|no complaints|no issues|without any problem|all good
        all fine|all ok|nothing to complain|on time|good value|good price|problem solved
        got fixed|was fixed|worth it|worth the|no wait|not expensive|no worries|not to mention
        never a wait|never disappointed|no trouble|no fuss|no hassle|not a problem|all set
        works well|works great|works fine|worked fine|worked well|fell in love|on the house
        free of charge|happy with|ok overall|fair price|fair prices|reasonable price
        reasonable prices|good prices|in no time|so far so|on my way|back on track|up to date
        as described|as expected|as promised|as advertised|nothing wrong|not long
        didnt wait long|didnt have to wait|didnt take long
    """,
    2: """
        well chuffed|hit the spot|couldnt complain|the extra mile|above and beyond
        out of her way|out of his way|out of their way|made our day|made my day|thank you for
        shout out to|kudos to|no apology necessary|bang on time|right on time
        ahead of schedule|half the price|be back soon|already booked|slept like a|slept well
        like family|home from home|lovely lot|friendly lot|proper friendly|didnt charge
        fixed it while|as good as new|like new|class act
        thanks so much|very good|really good|so good|very nice|really nice|so nice
        very friendly|so friendly|very clean|very helpful|so helpful|so kind|thank you
        thank you so|thanks for|well done|good job|great job|nice job|keep it up|will be back
        be back|come back|coming back|go back|go again|cant wait|highly recommend
        would recommend|definitely recommend|recommend it|felt at home|like home
        looking forward|made it right|made my|made our|above and|and beyond|out of her
        out of his|out of their|went out|no better|how good|pleasantly surprised|a pleasure
        best service|sorted it|fixed it|took care|cant complain|cannot complain|better than
        must try|must visit|must go|a must|must have|go now|go here|the place to go
        place to be|give it a try|try this|try it|will return|will be returning
        will definitely|well be back|ill be back|i will be back|we will be back|will go back
        coming again|come again|come back soon|went back|going back for|keep coming
        always good|always great|always fresh|always friendly|always clean|always a
        worth every|worth the trip|worth the wait|worth the money|worth a|cant go wrong
        cannot go wrong|cant beat|cant be beat|cant say enough|cannot say enough
        say enough good|get your money|happy to|so glad|glad we|glad i|very happy|really happy
        super happy|very pleased|really pleased|very satisfied|really satisfied|really enjoyed
        enjoyed every|enjoyed our|thoroughly enjoyed|had a great|had a good|had a lovely
        had a blast|great food|great service|great place|great experience|great time
        great value|great price|great prices|great staff|great location|great view
        great flight|great crew|great customer|good food|good service|good experience
        good time|nice place|nice staff|nice room|nice touch|nice people|friendly staff
        helpful staff|kind staff|big thanks|huge thanks|many thanks|thanks again|thanks a lot
        thanks guys|thanks to|thanks you|thx for|ty for|shout out|props to|hats off
        well cooked|well seasoned|well made|well worth|well run|well organized
        cooked to perfection|so fresh|so tasty|so yummy|so cute|so comfortable|so fast
        super friendly|super nice|super helpful|super clean|super fast|super fresh
        really helpful|extremely helpful|extremely friendly|incredibly helpful|my favorite
        my favourite|my fav|new favorite|all time favorite|keep up|good work|great work
        nice work|awesome job|excellent job|amazing job|good vibes|great vibe|great atmosphere
        nice atmosphere|nice ambiance|going to come|cant wait to|looking forward to
        made us feel|made me feel|feel welcome|felt welcome|felt special|feel at home
        went above|went the extra|extra mile|nothing but|no better place|better than expected
        exceeded our|exceeded my|exceeded expectations|best place|best food|best hotel
        best pizza|best burger|best airline|best flight|best customer|best experience
        so much better|love your|love the|loved the|i love|we love|we loved|i loved|luv you
        luv your|in love|love to|made it home|made it on|on time and|arrived early
        landed early|early arrival
    """,
    3: """
        couldnt fault|couldnt have been nicer|couldnt ask for|could not ask for
        out of this world|a legend|absolute legend|is a gem|a gem|hidden gem|like never seen
        best ive ever|best i have ever|insane value|killer cocktails|do it all again
        in love with|first class|first rate|top drawer
        love it|love this|loved it|love you|loved every|the best|best ever|one of the best
        could not be|couldnt be|couldnt have|cant fault|cannot fault|hands down|top notch
        spot on|five stars|5 stars|blown away|out of this|you rock|you guys rock
        second to none|to die for|never disappoint|never disappoints|never fail|so happy
        so much fun|cant recommend enough|cannot recommend enough|highly recommended
        10 out of 10|ten out of ten|5 out of 5|five out of five|a plus|blew me away
        blew us away|beyond expectations|beyond amazing|absolutely amazing|absolutely love
        absolutely loved|absolutely perfect|absolutely delicious|so amazing|so awesome
        so delicious|so perfect|best in town|the bomb|life saver|you are the best
        youre the best|youre awesome|you guys are|never been better|could not ask|couldnt ask
        couldnt be happier|could not be happier|cant get enough|could eat
    """,
}
