"""What judges in English."""

CUES = {
    -3: """
        awful* horrendous* horribl* horrid terribl* worst disgust* appalling* dreadful*
        unaccept* disgrac* disaster* scam scammed scammer* filthy atroc* cockroach* roach*
        bedbug* bedbugs abysmal* pathetic* nightmare* vile gross garbage trash rubbish crap
        crappy shit shitty bullshit fuck* hate* hated hell joke shambles shameful* shame
        inexcus* unprofession* incompet* useless liar* lied lying theft stole stolen rude*
        insult* fraud ripoff robbed horrif* ridicul* outrag* infuriat* disrespect* vomit* puke
        rotten inedible unsanitary stink* stank deplor* worthless idiot* stupid* dumb moron*
        damn sucks sucked suck asshole* bitch bastard* idiotic hideous repuls* ghastly
        unbearabl* intolerabl* failure clueless screwed wtf smh grr* ugh lousy
    """,
    -2: """
        bad badly worse poor* dirty dirt broken broke slow slowly noisy noise* smell* smelly
        smelled stained stain* leak* disappoint* angry anger* upset* unhapp* unsatisf*
        dissatisf*
        annoy* uncomfort* problem* issue issues complain* late delay* unfriend* unhelp* cold
        undercooked overcooked bland flavorless tasteless soggy stale burnt raw greasy dry
        mediocre overprice* expensive pricey overcharg* charged refund* cancel* cancelled
        canceled cancellation* lost losing missing missed fail* failed error* wrong* mistake*
        mess messed messy chaos* confus* ignor* neglect* lack* lacking lacked waste* wasted
        wasting frustrat* irritat* stuck strand* stranded waiting wait waited waits hold* hung
        avoid* never nobody noone unable refus* denied deni* rudely attitude yell* scream*
        argu* damage* mold* mould* dust* hair tired sad sadly sick ill pain* hurt* crash*
        unreliab* unsafe danger* dangerous cheap outdated rundown worn shabby cramped weird
        fell falling unresolv* unanswer* incorrect inconven* inconsist* unfair unexcept* meh
        overrated underwhelm* regret* sorry apolog* terrible nasty tasteless* watery tough
        lukewarm gross unwelcom* unacknowledg* nowhere impossible trouble* difficult*
        disapp* disconnect* hung ridiculously downgrad* bumped overbook* overboook* fee fees
        baggage luggage misplace* kicked
    """,
    -1: """
        average ok-ish however but although unless barely hardly still yet without only
        another minutes hours hrs days weeks twice again not dont didnt cant couldnt
        wont wouldnt doesnt isnt wasnt arent werent havent no none nothing small tiny dark
        crowded why worker money pay paid paying small should needs seriously really? trying
        guess supposed instead rather phone call calls called
    """,
    1: """
        good nice nicely well pleasant* clean fresh easy easily smooth* quick* fast prompt*
        comfy cozy cosy tasty decent thank* thanks thx ty glad enjoy* fun cool like liked
        helpful help helped welcom* solid spacious quiet recommend* best better love back
        appreciat* convenient* reasonab* generous warm
    """,
    2: """
        satisf* friendly friendl* kind kindly happy happi* lovely enjoyed grateful delight*
        attentive* caring polite* courteous* profession* impress* yummy delish fab favorite
        favourite pleased pleas* beautiful* gorgeous efficient* kudos cheers charming
        thoughtful*
        rock rocks rocked gem legend* gracious* accommodat* comfortable spotless*
        exceed* perfectly smile* smiling yay woohoo woo sweet congrat* blessed safe*
    """,
    3: """
        perfect* excellen* great* greatest amazing* wonderful* fantastic* awesome* brilliant*
        superb* outstanding* loved loves delicious* flawless* incredib* phenomenal* exceptional*
        fabulous* magnific* stellar unforgettable unbeatable terrific* marvel* heaven* heavenly
        stunning* spectacular* impeccabl* superior extraordinar* bravo
    """,
}
PHRASES = {
    -3: """
        never again|never coming back|never go back|never be back|wont be back|not be back
        not coming back|wont return|never return|stay away|waste of time|waste of money
        rip off|ripped off|thanks for nothing|piece of shit|if you paid me|worst ever
        the worst|a joke|get sick|got sick|food poisoning|want my money back|money back
        no one cares|dont care|doesnt care|do better|get it together|not worth
    """,
    -2: """
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
        was told|were told|told me|told us
    """,
    1: """
        not bad|no problem|no problems|no complaints|no issues|without any problem|all good
        all fine|all ok|nothing to complain|on time|good value|good price|problem solved
        got fixed|was fixed|worth it|worth the|no wait|not expensive
    """,
    2: """
        thanks so much|very good|really good|so good|very nice|really nice|so nice
        very friendly|so friendly
        very clean|very helpful|so helpful|so kind|thank you|thank you so|thanks for|well done
        good job|great job|nice job|keep it up|will be back|be back|come back|coming back
        go back|go again|cant wait|highly recommend|would recommend|definitely recommend
        recommend it|felt at home|like home|looking forward|made it right|made my|made our
        above and|and beyond|out of her|out of his|out of their|went out|no better
        how good|pleasantly surprised|a pleasure|best service|sorted it|fixed it|took care
        cant complain|cannot complain|better than
    """,
    3: """
        love it|love this|loved it|love you|loved every|the best|best ever|one of the best
        could not be|couldnt be|couldnt have|cant fault|cannot fault|hands down|top notch
        spot on|five stars|5 stars|blown away|out of this|you rock|you guys rock|second to none
        to die for|never disappoint|never disappoints|never fail|so happy|so much fun
    """,
}
