"""Orders as the bot makes them, with made-up figures: rings of every kind, posters."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.cycles import reader
from bot.telegram import rings
from storage.vocabulary import Language

ES, EN, PT = Language.SPANISH, Language.ENGLISH, Language.PORTUGUESE
LINK = "https://t.me/momentos_bot?start=tAbCdEfGhIjKl"
SPAN = {
    "zone": "Europe/Madrid",
    "since": "2027-05-05T08:00:00+00:00",
    "until": "2027-06-02T08:00:00+00:00",
}
Counts = tuple[int, int, int]  # stellar, neutral, bitter
NOTHING: Counts = (0, 0, 0)
USUAL: Sequence[Counts] = (
    (88, 31, 6), (61, 22, 9), (54, 40, 47), (70, 18, 4), (9, 4, 3), (31, 14, 2), (44, 9, 12),
    (12, 3, 1), (25, 30, 8), (66, 12, 3), (18, 7, 16), (39, 10, 5),
)  # fmt: skip
TWELVE: Mapping[Language, Sequence[str]] = {
    ES: (
        "La reserva por teléfono o en la web", "El aparcamiento y la entrada",
        "La recepción y el registro de llegada", "La habitación", "El cuarto de baño",
        "El desayuno en la terraza", "La piscina y las tumbonas", "El restaurante a la carta",
        "El servicio de habitaciones", "Las actividades infantiles",
        "La cuenta y la salida", "Toda la estancia",
    ),
    EN: (
        "Booking by telephone or website", "Car park and entrance", "Reception and check-in",
        "Your room", "The bathroom", "Breakfast on the terrace", "Pool and sunbeds",
        "The restaurant", "Room service", "Children's activities", "Bill and departure",
        "Your whole stay",
    ),
    PT: (
        "A reserva por telefone ou no site", "O estacionamento e a entrada",
        "A recepção e o registro de chegada", "O quarto", "O banheiro",
        "O café da manhã no terraço", "A piscina e as espreguiçadeiras",
        "O restaurante à la carte", "O serviço de quarto", "As atividades para crianças",
        "A conta e a saída", "Toda a estadia",
    ),
}  # fmt: skip


def step(
    name: str,
    counts: Counts,
    stage: str = "during",
    *,
    own: str | None = None,
    critical: bool = False,
    note: str | None = None,
) -> dict[str, Any]:
    stellar, neutral, bitter = counts
    found = {"stellar": stellar, "neutral": neutral, "bitter": bitter}
    asked = round(sum(counts) * 1.3)
    return {
        "name": name, "stage": stage, "set": own, "critical": critical, "asked": asked,
        "note": note, **found,
    }  # fmt: skip


def figures(
    steps: Sequence[dict[str, Any]],
    place: str = "Hotel Sol",
    cycle: str = "Estancia en el hotel",
    removed: Sequence[str] = (),
) -> dict[str, Any]:
    """Return a cycle's figures, as the flow gathers them."""
    answered = sum(one["stellar"] + one["neutral"] + one["bitter"] for one in steps)
    asked = sum(one["asked"] for one in steps)
    head = {"place": place, "cycle": cycle, "asked": asked, "answered": answered, **SPAN}
    change = {"removed": removed, "preview": bool(removed)}
    return {**head, **change, "unprompted": 2, "steps": list(steps)}


def ring(
    steps: Sequence[dict[str, Any]], language: Language = ES, *heads: str, **change: Any
) -> dict[str, Any]:
    """Return the order of a ring."""
    return rings.order(figures(steps, *heads, **change), language)


def ready(
    name: str, language: Language, place: str, counts: Sequence[Counts] = USUAL
) -> dict[str, Any]:
    """Return the order of a ready cycle's ring."""
    cycle = reader.load(name)
    steps = []
    for number, one in enumerate(cycle.steps):
        own = cycle.sets.get(one.own_set or "")
        steps.append(
            step(
                cycle.say(one.names, language),
                counts[number % len(counts)],
                one.stage,
                own=cycle.say(own.names, language) if own else None,
                critical=one.critical,
            )
        )
    return ring(steps, language, place, cycle.say(cycle.names, language))


def twelve(language: Language) -> dict[str, Any]:
    """Return the order of a ring with twelve long names."""
    stages = ("before",) * 2 + ("during",) * 9 + ("after",)
    names = TWELVE[language]
    steps = [
        step(name, counts, stage, critical=place in {2, 5})
        for place, (name, counts, stage) in enumerate(zip(names, USUAL, stages, strict=True))
    ]
    cycle = {ES: "Estancia en el hotel", EN: "Hotel stay", PT: "Estadia no hotel"}[language]
    return ring(steps, language, "Gran Hotel Balneario de la Costa Esmeralda", cycle)


def changed() -> dict[str, Any]:
    """Return the order of a ring as it would be with steps new, changed, paused and gone."""
    names = ("La reserva", "La llegada", "La habitación", "El spa", "La salida", "La estancia")
    notes = (None, None, "changed", "added", "paused", None)
    stages = ("before", *("during",) * 4, "after")
    steps = [
        step(
            name,
            NOTHING if note == "added" else counts,
            stage,
            critical=name == names[2],
            note=note,
        )
        for name, counts, stage, note in zip(names, USUAL, stages, notes, strict=False)
    ]
    return ring(steps, removed=["El desayuno"])


def poster(form: str, file: str = "png", **other: Any) -> dict[str, Any]:
    """Return the order of a poster."""
    usual = {
        "link": LINK,
        "place": "Hotel Sol",
        "step": "El desayuno",
        "languages": [ES, EN, PT],
    }
    return {"picture": "poster", "format": form, "file": file, **usual, **other}
