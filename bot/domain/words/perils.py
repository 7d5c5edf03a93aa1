"""Danger told in whatever order: ideas that are danger when they stand together.

"spark+device<6 -sparkling" is a spark within 6 words of a device, and no wine near. None of
the ideas alarms alone; the sentences that do are in `danger`.
"""

from functools import cache

from bot.domain.words.company import Company
from bot.domain.words.lexicon.perils import IDEAS

__all__ = ["BONDS", "IDEAS", "perils"]

BONDS = {
    "injury": """
        stings+picked<6
        seat+gave+knock-down<12
        seat+gave+harm<10
        unable+rise+trap<12 -small
        knock-down+trap<8
        seat+gave+unable+rise<16
        infected+bites+child<9
        bug+bites+child<8
        head+struck+blurred<14
        kin+fall+ache<12
        fall+ache+self<12
        joint+harm+trap<9
        ruin+crash+child<8
        kin+down+trap<9
        child+down+trap<9
        bleeds+kin<14
        bleeds+child<14
        bleeds+self<7
        child+burned<5
        body+harm+self<6 -cutlery
        body+harm+kin<7
        body+harm+child<8
        child+fall+trap<9
        kin+fall+trap<7 -small
        child+harm+boiling<9
        kin+harm+boiling<9
        boiling+spilt+limb<7
        animal+bites+self<6
        animal+bites+child<7
        animal+bites+kin<6
        stings+self<7
        stings+child<9
        ruin+crash+onto<6
        body+fall+trap<8
    """,
    "fire": """
        smell+burned<5
        flame+device<4 -slow
        flame+burnable<4 -slow
        spark+device<6 -sparkling
    """,
    "smoke": """
        plugged+smokes<4
        smoke+pours<5 -smoking
        smoke+device<6 -smoking
        smoke+burnable<4 -smoking
    """,
    "gas": """
        emits+gas<4 -soda
        smell+fuel+device<9
        smell+fuel<5
        leak+fuel<4
        smell+gas<7 -soda
        leak+gas<4 -soda
    """,
    "electric": """
        zapping+device<5
        current+device<6 -outlet
        live+device+self<7 -outlet
        kick+device+self<7
        live+device+child<7
        wire+bare<5
        wet+power<5
    """,
    "allergy": """
        rash+dish+child<14
        rash+dish+kin<14
        rash+dish+self<12
        coeliac+dish+gutted<16 -catered
        coeliac+gutted<14 -catered
        allergy+warned+child<9 -catered
        puffs+face<5
        throat+closes<5
        allergy+dish+self<12 -catered
        allergy+dish+child<12 -catered
        allergy+dish+kin<12 -catered
        swell+everywhere<6
        itch+everywhere+dish<12
    """,
    "collapse": """
        numb+mouth+kin<14 -restful
        numb+mouth+self<8 -restful
        injected+shaking<10
        injected+mistaken<8
        feels+arm-asleep<8
        body+arm-asleep+self<7 -restful
        without+pulse<3
        wound+reopened<8
        lips+blue<4
        water-broke+kin<8
        wont-stop+bleeds<8
        body+numb+self<7 -restful
        body+numb+kin<8 -restful
        pregnant+pain<8
        pregnant+bleeds<8
        pregnant+fall<8
        collapse+self<8
        collapse+child<8
        collapse+kin<8
        chest+pain<5
        feels+unwell+kin<6
        feels+unwell+child<6
        medicine+mistaken+self<8
        medicine+mistaken+kin<8
        medicine+mistaken+child<8
    """,
    "breathing": """
        drowns+water<8
        drowns+child<6
        lifeguard+drowns<14
    """,
    "poisoning": """
        queasy+night+dish<12
        infection+food-borne<3
        ill+night+kin<9
        ill+night+child<9
        bottom+toilet+dish<10
        raw+dish+ill<14
        laced+drink+self<8
        drugged+self<8
        gulped+poison<6
        shard+dish<6
        ill+dish<10
        ward+ended+dish<14
        queasy+turned+dish<9
        swallow+poison+child<9
        swallow+poison+kin<7
        swallow+poison+self<6
    """,
    "intruder": """
        enters+stranger+asleep<8
        stranger+lurks<6
        stranger+enters+ours<7 -knock
        stranger+follows+self<6
        stranger+follows+child<7
        stranger+follows+kin<7
    """,
    "theft": """
        extract+valuable+pocket<6
        steals+baggage<8 -fare
        burgled+self<5
        gone+valuable+self<6 -found -porter
        snatch+valuable<5
        steals+valuable<8 -fare
        steals+self+ours<8
        gone+valuable+ours<8 -fare
    """,
    "violence": """
        raised+fist<4
        touched+improper<6
        spouse+beats+self<5
        molests+kin<6
        molests+child<6
        molests+self<4
        stranger+hand+child<8
        stranger+hand+kin+touches<8
        stranger+gropes+self<9
        stranger+naked<5
        stranger+laid+child<8
        stranger+barred+self<9
        self+blow+wall<6
        kin+blow+wall<8
        suspicious+parcel<5
        shots+outside<6
        touched+body+child<8
        touched+body+self<4
        laid+hand+self<5
        lewd+self<8
        lewd+child<9
        stranger+films+child<9
        stranger+films+changing<8
        weapon+brandish<5 -cutlery
        fight+scene<8
        blow+dealt+self<6 -device
        blow+dealt+kin<6 -device
        blow+dealt+child<6
        touches+child+stranger<8
        touches+forced+stranger<8
        touches+forced+self<6
    """,
    "locked": """
        locked+cell+self<9
        locked+cell+kin<8
        locked+cell+child<9
        door+shut+inside<12
        door+shut+child<8
        lift+plunge<5
    """,
    "missing": """
        child+gone+years<8 -toy
        other+child+handed<5
        elder+wandered<12 -toy
        child+handed+stranger<9
        elder+lost<6 -toy -found
        little+one+lost<6
        child+lost+self<6 -toy -found
        child+not+unfound<6 -toy
    """,
    "hazard": """
        sand+glass<6
        sand+shard<6
        ceiling+crash<5
        needle+child<9
        needle+lair<6
        bottom+child+water<12
        wheel+locked-up<5
        wish+death<5
        glass+breaks<6
        glass+child+breaks<12
        child+alone+water<8
        child+alone+rail<8
        rail+loose<5
        brakes+failed<3 -squeal
        wheel+off<4
        nearly+die+self<5 -laugh
        nearly+die+child<7 -laugh
        nearly+die+kin<7 -laugh
        ruin+crash+nearly<9
        child+wire+bare<9
    """,
    "call": """
        send+guards+urgent<6
        send+guards+fast<7
        help+urgent<4 -small
    """,
}


@cache
def perils() -> Company:
    """Return the ideas and what they mean, made when first needed: that takes a while."""
    return Company(IDEAS, BONDS)
