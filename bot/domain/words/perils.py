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
        smoke+pours<5 -smoking
        smoke+device<6 -smoking
        smoke+burnable<4 -smoking
    """,
    "gas": """
        smell+fuel<5
        leak+fuel<4
        smell+gas<7 -soda
        leak+gas<4 -soda
    """,
    "electric": """
        current+device<6 -outlet
        live+device+self<7 -outlet
        kick+device+self<7
        live+device+child<7
        wire+bare<5
        wet+power<5
    """,
    "allergy": """
        throat+closes<5
        allergy+dish+self<12 -catered
        allergy+dish+child<12 -catered
        allergy+dish+kin<12 -catered
        swell+everywhere<6
        itch+everywhere+dish<12
    """,
    "collapse": """
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
        gone+valuable+self<6 -found
        snatch+valuable<5
        steals+valuable<8 -fare
        steals+self+ours<8
        gone+valuable+ours<8 -fare
    """,
    "violence": """
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
        elder+lost<6 -toy -found
        little+one+lost<6
        child+lost+self<6 -toy -found
        child+not+unfound<6 -toy
    """,
    "hazard": """
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
        help+urgent<4 -small
    """,
}


@cache
def perils() -> Company:
    """Return the ideas and what they mean, made when first needed: that takes a while."""
    return Company(IDEAS, BONDS)
