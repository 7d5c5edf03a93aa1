"""What is read in a customer's own words, whole: verdict, doubt, danger, wishes, reasons."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from bot.domain.verdict import HIGHEST, LOWEST, verdict
from bot.domain.words import alarm, folding, opinions, perils, reasons, scores, tone, wishes
from bot.domain.words.company import Company
from bot.domain.words.danger import EVERY_KIND, kinds_of_danger
from bot.domain.words.phrases import COURTESY, GREETING, WORDS
from bot.domain.words.reading import PLAIN, Decision, Reading
from bot.domain.words.sifting import Sieve
from bot.domain.words.thresholds import USUAL, Thresholds
from storage.vocabulary import Verdict

MILD_PRAISE, PRAISED_FROM = 4, 0.90  # "bien", and "bien chido, se la rifaron"
VERY_FEW_WORDS = 4  # in as few, what is plainly said leads
FEW_WORDS = 8  # in as few, a plain word means what it says; a longer story is weighed whole
UNNAMED = ("hazard",)  # danger of a kind that nobody has told
SURELY = {  # what the plain saying of a verdict leaves of the three chances
    Verdict.BITTER: (0.92, 0.06, 0.02),
    Verdict.NEUTRAL: (0.08, 0.82, 0.10),
    Verdict.STELLAR: (0.02, 0.08, 0.90),
}


def fold(text: str) -> str:
    return folding.fold(text, WORDS.__contains__)


def together(parts: Sequence[str], by: Thresholds = USUAL) -> Reading:
    """Read what came in parts within seconds: as a whole, or its last part if that is worse."""
    last = read(parts[-1], by)
    if len(parts) == 1:
        return last
    whole = read("\n".join(parts), by)
    leads = last if last.p_bitter >= max(by.doubt, whole.p_bitter) else whole
    return replace(
        leads,
        complaint=last.complaint or whole.complaint,
        wants_person=last.wants_person,  # what was wanted before has been seen to
        asks=last.asks,
        rating=last.rating,
    )


def read(text: str, by: Thresholds = USUAL) -> Reading:
    """Read a text as far as a message goes."""
    raw = folding.APOSTROPHE.sub("", text[: folding.READ_AT_MOST])
    plain = fold(raw)
    loud = telling().finds(plain) or bool(hinting().kept(plain))  # nearly never
    danger = kinds_of_danger(plain) if loud else ()
    if not danger and (opinions.of_danger(text) or alarm.sounds(plain, hinting().of_word)):
        danger = UNNAMED
    complaint = loud and wishes.is_complaint(plain)
    rating = scores.stated(plain)
    chances = opinions.blended(text, tone.probabilities(raw, GREETING.sub(" ", plain)))
    said = rating or _plainly(raw, plain, chances, by)
    asks = wishes.is_question(plain)
    if danger or complaint:
        chances = SURELY[Verdict.BITTER]
    elif said is not None:
        chances = SURELY[verdict(said)]
    elif only_polite(raw, plain):
        chances = SURELY[Verdict.NEUTRAL]
    decision = decide(chances, by)
    if asks and said is None and decision is Decision.STELLAR:
        said = scores.meant(raw, plain)
    score = LOWEST if danger else _score(decision, said, asks=asks)
    return Reading(
        score=score,
        verdict=None if score is None else verdict(score),
        urgent=bool(danger),
        wants_person=loud and wishes.wants_person(plain),
        complaint=complaint,
        asks=asks,
        decision=decision,
        likeliest=ORDER[chances.index(max(chances))],
        p_bitter=round(chances[0], 3),
        danger=danger,
        reasons=tuple(reasons.reasons_in(plain, danger=bool(danger))),
        rating=rating,
    )


@cache
def telling() -> Sieve:
    """Return what finds any danger, complaint or wish for a person."""
    return Sieve(f"{EVERY_KIND}\n{wishes.COMPLAINT.strip()}\n{wishes.ANY_PERSON}")


@cache
def hinting() -> Company:
    """Return what words of danger, complaint and wish for a person mean together."""
    return Company(perils.IDEAS | wishes.IDEAS, perils.BONDS | wishes.BONDS)


ORDER = (Verdict.BITTER, Verdict.NEUTRAL, Verdict.STELLAR)


def _plainly(raw: str, plain: str, chances: tuple[float, ...], by: Thresholds) -> int | None:
    """Return the score of a text so short that its plain words say it all."""
    words = sum(token[0].isalnum() for token in folding.TOKEN.findall(plain))
    if words > FEW_WORDS:
        return None
    said = scores.meant(raw, plain)
    if said == MILD_PRAISE and chances[-1] >= PRAISED_FROM:
        return HIGHEST
    return said if words <= VERY_FEW_WORDS or chances[0] < by.bitter else None


def only_polite(raw: str, plain: str) -> bool:
    """Tell whether there is nothing but a greeting, thanks or an "ok", or nothing at all."""
    return not tone.signs(raw) and COURTESY.fullmatch(plain) is not None


def decide(chances: tuple[float, ...], by: Thresholds = USUAL) -> Decision:
    """Take bitter early, anything else only when sure, and ask in between."""
    bitter, neutral, stellar = chances
    if bitter >= by.bitter:
        return Decision.BITTER
    if bitter < by.doubt and max(neutral, stellar) >= by.sure:
        return Decision.NEUTRAL if neutral > stellar else Decision.STELLAR
    return Decision.ASK


def _score(decision: Decision, said: int | None, *, asks: bool) -> int | None:
    """Return the score the words stand for; None if they judge nothing.

    Of a question only the bitter counts: "where is the best restaurant?" praises nothing.
    """
    if said is not None:
        return said
    if decision is Decision.BITTER:
        return PLAIN[Verdict.BITTER]
    return PLAIN[Verdict.STELLAR] if decision is Decision.STELLAR and not asks else None
