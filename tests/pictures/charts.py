"""Orders of the pictures of figures, with made-up figures: a quiet week, a bitter month."""

from bot.pictures.matter import (
    Part,
    Period,
    Places,
    Point,
    Reason,
    Reasons,
    Recovery,
    Row,
    Stage,
    Tally,
    Trend,
)
from storage.vocabulary import Language
from tests.pictures.orders import EN, ES, NOTHING, PT, TWELVE, USUAL, Counts

LONG = "Gran Hotel Balneario de la Costa Esmeralda"
STAGES = ("opened", "taken", "spoken", "done", "recovered")
TIMES = (None, 240.0, 540.0, 4800.0, None)
REASONS = {
    ES: ("Esperar demasiado tiempo", "El ruido de los otros huéspedes", "Sucio"),
    EN: ("The wait was too long", "Noise from the other guests", "Dirty"),
    PT: ("A espera foi longa demais", "O barulho dos outros hóspedes", "Sujo"),
}
MEND = {
    ES: "La recepción y el registro de llegada, por «Esperar demasiado tiempo»: "
    "30–46 de cada 100 salen amargos.",
    EN: "Reception and check-in, because “The wait was too long”: "
    "30–46 of 100 turn out bitter.",
    PT: "A recepção e o registro de chegada, por “A espera foi longa demais”: "
    "30–46 de cada 100 são amargos.",
}
UNDER = {
    ES: ["Semana 22 · 31 may – 6 jun", "833 momentos · 1.082 preguntas, 833 contestadas"],
    EN: ["Week 22 · 31 May – 6 Jun", "833 moments · 1,082 questions, 833 answered"],
    PT: [
        "Semana 22 · 31 de mai. – 6 de jun.",
        "833 momentos · 1.082 perguntas, 833 respondidas",
    ],
}


def tally(counts: Counts) -> Tally:
    stellar, neutral, bitter = counts
    return Tally(stellar=stellar, neutral=neutral, bitter=bitter)


def row(name: str, counts: Counts, change: str = "", *, critical: bool = False) -> Row:
    return Row(name=name, critical=critical, tally=tally(counts), change=change)


def stages(*numbers: int) -> list[Stage]:
    return [
        Stage(key=f"chart.stage.{key}", n=n, median=at, slow=at and 4.5 * at)
        for key, n, at in zip(STAGES, numbers, TIMES, strict=True)
    ]


def period(
    language: Language = ES, place: str = LONG, times: int = 1, **change: object
) -> Period:
    """Return the order of a week with a bitter step, `times` as large as usual."""
    names = TWELVE[language]

    def at(number: int, change: str = "", *, critical: bool = False) -> Row:
        stellar, neutral, bitter = USUAL[number]
        counts = (stellar * times, neutral * times, bitter * times)
        return row(names[number], counts, change, critical=critical)

    whole = [sum(counts) * times for counts in zip(*USUAL, strict=True)]
    found = Period(
        picture="period",
        language=language,
        place=place,
        under=UNDER[language],
        tally=tally((whole[0], whole[1], whole[2])),
        usual=0.09,
        change="worse",
        bitterest=[at(2, "worse", critical=True), at(10), at(6)],
        sweetest=[at(9), at(3, "better"), at(0)],
        reasons=[
            Reason(name=name, n=n * times)
            for name, n in zip(REASONS[language], (38, 17, 9), strict=True)
        ],
        reasoned=71 * times,
        stages=stages(*(n * times for n in (112, 108, 101, 90, 63))),
        preempted=Part(k=84 * times, n=112 * times),
        mend=MEND[language],
    )
    return Period(**{**found, **change})  # type: ignore[typeddict-item]


def nothing(language: Language = PT) -> Period:
    """Return the order of a week in which nobody said anything."""
    return period(
        language, "Restaurante Maré Alta", tally=tally(NOTHING), usual=None, change="",
        bitterest=[], sweetest=[], reasons=[], reasoned=0, stages=stages(0, 0, 0, 0, 0),
        preempted=Part(k=0, n=0), mend="", under=["Semana 22 · 31 de mai. – 6 de jun."],
    )  # fmt: skip


def three(language: Language = EN) -> Period:
    """Return the order of a week with three answers."""
    return period(
        language, "Corner Café", tally=tally((2, 0, 1)), usual=None, change="",
        bitterest=[row("The table", (1, 0, 1))], sweetest=[], reasoned=1,
        reasons=[Reason(name="Dirty", n=1)], stages=stages(1, 1, 1, 0, 0),
        preempted=Part(k=0, n=1), mend="",
        under=["Week 22 · 31 May – 6 Jun", "3 moments · 5 questions, 3 answered"],
    )  # fmt: skip


def trend(language: Language = ES, many: int = 20, times: int = 1, named: str = "") -> Trend:
    """Return the order of a series that gets worse near its end; one week nobody came."""
    labels = ("{} feb", "{} mar", "{} abr", "{} may", "{} jun")
    points = []
    for week in range(many):
        bitter = (6, 9, 7, 11, 8, 5, 10)[week % 7] + (14 if week > many - 5 else 0)
        n = 70 + 13 * (week % 5)
        counts = (n - bitter - 20, 20, bitter) if week != many // 2 else NOTHING
        change = "worse" if week == many - 3 else "better" if week == 4 and many > 8 else ""
        counts = (counts[0] * times, counts[1] * times, counts[2] * times)
        label = labels[week // 4 % 5].format(week % 4 * 7 + 1)
        points.append(Point(label=label, tally=tally(counts), change=change))
    return Trend(
        picture="trend", language=language, place="Hotel Sol",
        under=["Semanas del 8 feb al 6 jun"], points=points, usual=0.09, named=named,
    )  # fmt: skip


def few_points(language: Language = EN) -> Trend:
    points = [
        Point(label="31 May", tally=tally((3, 1, 2)), change=""),
        Point(label="7 Jun", tally=tally((4, 0, 1)), change=""),
    ]
    return Trend(
        picture="trend", language=language, place="Corner Café", under=["Weeks from 31 May"],
        points=points, usual=None, named="The table by the window",
    )  # fmt: skip


def reasons(language: Language = PT) -> Reasons:
    names = [*REASONS[language], "O funcionário não sabia a resposta e não perguntou a ninguém",
             "Caro", "Outro"]  # fmt: skip
    numbers = (3800, 1740, 912, 411, 96, 40)
    return Reasons(
        picture="reasons", language=language, place="Oficina São João", under=UNDER[language],
        reasons=[Reason(name=one, n=n) for one, n in zip(names, numbers, strict=True)],
        reasoned=6400,
    )  # fmt: skip


def recovery(language: Language = EN) -> Recovery:
    return Recovery(
        picture="recovery", language=language, place="Harbour Street Branch",
        under=UNDER[language], stages=stages(112, 108, 101, 90, 63),
        recovered=Part(k=63, n=84), preempted=Part(k=84, n=112), reopened=7,
    )  # fmt: skip


def places(language: Language = ES) -> Places:
    rows = [
        row("Hotel Mar", (12, 3, 9), ""),
        row(LONG, (254, 113, 77), "worse"),
        row("Hotel Sol", (408, 190, 61)),
        row("Hotel Luna", (5, 1, 0)),
        row("Hotel Nuevo", NOTHING),
    ]
    return Places(
        picture="places", language=language, place="Todas las sedes", under=UNDER[language],
        title="chart.places", rows=rows, tally=tally((679, 307, 147)),
    )  # fmt: skip


CHARTS = (
    period(ES), period(EN, "Harbour Street Branch"), period(PT, "Oficina São João", times=300),
    nothing(), three(), trend(), few_points(), trend(PT, 52, 40, TWELVE[PT][2]),
    reasons(), recovery(), places(),
)  # fmt: skip
