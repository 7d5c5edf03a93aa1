"""Broken files as people really send them: what they wrote, and where it is wrong."""

from dataclasses import dataclass

from tests.cycles.inn import INN


@dataclass(frozen=True)
class Broken:
    """The inn with some of its text replaced; `wrong` says line and complaint of each error."""

    why: str
    swaps: tuple[tuple[str, str], ...]
    wrong: tuple[tuple[int, str], ...]
    shape: bool = True  # a JSON Schema can see it too

    @property
    def text(self) -> str:
        text = INN
        for old, new in self.swaps:
            assert old in text, (self.why, old)
            text = text.replace(old, new, 1)
        return text


def one(why: str, old: str, new: str, line: int, says: str, *, shape: bool = True) -> Broken:
    return Broken(why, ((old, new),), ((line, says),), shape)


FILES = [
    # names and keys
    one("key with capitals", "key: inn", "key: The Inn", 1, "'The Inn' is no key"),
    one("no key", "key: inn\n", "", 1, "lacks the field 'key'"),
    one("key too long", "key: inn", f"key: {'i' * 33}", 1, "at most 32 characters"),
    Broken(
        "reserved key",
        (("key: bill", "key: scan"),),
        ((15, "'bill' is not known"), (51, "a meaning of its own")),
    ),
    one("no names", "names: {es: Posada, en: Inn}\n", "", 1, "lacks the field 'names'"),
    one("name too long", "Posada", "P" * 61, 2, "at most 60", shape=False),
    one("misspelt field", "closes after", "closes afterr", 14, "did you mean 'closes_after'"),
    one("unknown field", "key: inn", "key: inn\nowner: Ana", 2, "is not a field here"),
    one(
        "field twice",
        "    team: reception",
        "    team: bar\n    team: x",
        60,
        "is said twice",
        shape=False,
    ),
    # languages and texts
    one("unknown language", "[es, en]", "[es, en, de]", 3, "'de' is not known; allowed: es"),
    one("language twice", "[es, en]", "[es, en, es]", 3, "is said twice"),
    one("no language", "languages: [es, en]", "languages: []", 3, "at least one of es"),
    one("languages not a list", "[es, en]", "es, en", 3, "takes a list"),
    one(
        "text missing",
        "{es: Ruido, en: Noise}",
        "{es: Ruido}",
        41,
        "lacks the field 'en'",
        shape=False,
    ),
    one(
        "text too much",
        "en: Noise}",
        "en: Noise, pt: Barulho}",
        41,
        "is not a field here",
        shape=False,
    ),
    one("empty text", "es: ¿Rica?", "es: ", 44, "is empty"),
    one(
        "question too long",
        "en: Tasty?",
        f"en: {'T' * 301}",
        44,
        "at most 300 characters, not 301",
        shape=False,
    ),
    one("comma in a text", "en: Tasty?}", "en: Tasty, dear?}", 44, "that text needs quotes"),
    one("text is a list", "en: Tasty?", "en: [Tasty]", 44, "takes a single value"),
    one("unseen sign", "en: Tasty?", 'en: "Ta\\u202esty?"', 44, "U+202E", shape=False),
    # events, departure, sets
    one(
        "departure unknown",
        "departure: checkout",
        "departure: chekout",
        7,
        "did you mean 'checkout'",
        shape=False,
    ),
    Broken(
        "event with a time word",
        (("  arrival: {", "  start: {"),),
        ((5, "a meaning of its own"), (35, "knows no event or step 'arrival'")),
    ),
    Broken(
        "event key",
        (("  checkout: {", "  Check-out: {"),),
        ((6, "is no key"), (7, "did you mean 'Check-out'")),
    ),
    one("set lacks its stage", ", stage: during}", "}", 9, "lacks the field 'stage'"),
    one("set in no stage", "stage: during}", "stage: durning}", 9, "did you mean 'during'"),
    Broken(
        "set named as a stage",
        (("  table: {", "  after: {"),),
        ((9, "is there already"), (46, "'table' is not known")),
        shape=False,
    ),
    one(
        "step in no set",
        "stage: table",
        "stage: tabel",
        46,
        "did you mean 'table'",
        shape=False,
    ),
    # limits and rules of the whole
    one("gap in words", "1h 30m", "90 minutes", 11, "takes a duration such as"),
    one("gap without unit", "1h 30m", "90", 11, "takes a duration such as"),
    one("too many a day", "most a day: 2", "most a day: 200", 12, "from 1 to 99"),
    one("none a day", "most a day: 2", "most a day: 0", 12, "from 1 to 99"),
    one("many a day", "most a day: 2", "most a day: many", 12, "here stands 'many'"),
    one("rest of years", "rest: 14d", "rest: 900d", 13, "at most 366 days", shape=False),
    one("closes at once", "closes after: 2d", "closes after: 0m", 14, "more than no time"),
    one(
        "closing is no step",
        "closing: bill",
        "closing: bil",
        15,
        "did you mean 'bill'",
        shape=False,
    ),
    one("quiet hours half", "23:00-07:30", "23:00", 18, "two times of day"),
    one("quiet hours in pm", "23:00-07:30", "11pm-7am", 18, "two times of day"),
    one("quiet hour 25", "23:00-07:30", "25:00-07:30", 18, "two times of day"),
    one(
        "limits as a list",
        "  least gap: 1h 30m",
        "  - least gap: 1h 30m",
        12,
        "is not readable as YAML",
        shape=False,
    ),
    # opening hours and holidays
    one("weekday unknown", "mon-fri", "mon-fry", 20, "takes days such as"),
    one("week backwards", "mon-fri", "fri-mon", 20, "runs backwards", shape=False),
    one("day twice", "  sat:", "  fri:", 21, "fri is said twice", shape=False),
    one("hours overlap", "14:00, 16:00", "14:00, 13:00", 20, "in their order", shape=False),
    one("hours in words", "10:00-02:00", "ten to two", 21, 'or "closed"'),
    one("no such day", "12-25", "02-30", 23, "takes a day such as", shape=False),
    one("holiday in words", "12-25", "Christmas", 23, "here stands 'Christmas'"),
    one("holiday twice", "2026-04-03", "12-25", 23, "is said twice"),
    # steps
    one("no steps", INN[INN.index("steps:") :], "steps: []\n", 24, "takes 1 to 40 steps"),
    one(
        "touchpoint unknown",
        "touchpoint: place",
        "touchpoint: plaze",
        28,
        "did you mean 'place'",
    ),
    one("need unknown", "need: practical", "need: price", 30, "allowed: practical, personal"),
    one(
        "no question",
        "    question: {es: ¿Bien?, en: Fine?}\n",
        "",
        25,
        "lacks the field 'question'",
    ),
    one("empty value", "touchpoint: place", "touchpoint:", 28, "is empty"),
    one("maybe critical", "critical: yes", "critical: maybe", 32, "allowed: yes, no"),
    one("paused until when", "paused: yes", "paused: until may", 61, "allowed: yes, no"),
    one("deadline too short", "deadline: 20m", "deadline: 2m", 33, "at least 5m", shape=False),
    one("nobody by that name", "danger: {", "fire: {", 64, "allowed: bitter, very_bitter"),
    one("nobody to call", "{duty: 2m", "{duty: never", 63, "takes a duration such as"),
    one("six repeats", "repeats: 2", "repeats: 6", 63, "a whole number from 0 to 5"),
    one("all the time", "again: 10m", "again: 1m", 64, "be muted", shape=False),
    one(
        "managers first",
        "managers: 25m",
        "managers: 9m",
        63,
        "calls the managers before the supervisors",
        shape=False,
    ),
    one("three faces", "[a, b, c, d, e]", "[a, b, c]", 34, "five different faces"),
    one("same faces", "[a, b, c, d, e]", "[a, b, c, d, a]", 34, "is said twice"),
    one("face too long", "[a, b,", "[seventeen letters, b,", 34, "at most 16", shape=False),
    one("reason key", "      noise:", "      Noise!:", 41, "is no key"),
    Broken(
        "step twice",
        (("key: bill", "key: room"),),
        ((15, "'bill' is not known"), (51, "another step 'room' in line 25")),
        shape=False,
    ),
    one(
        "reminds too late",
        "remind after: 3h",
        "remind after: 12h",
        25,
        "only after the question has expired",
        shape=False,
    ),
    one(
        "steps not a list",
        INN[INN.index("  - key: room") :],
        "  key: room\n",
        25,
        "takes a list",
    ),
    # time rules
    one("rule unknown", "+2h after arrival", "two hours later", 35, "takes a time rule"),
    one(
        "anchor misspelt",
        "+2h after arrival",
        "+2h after arival",
        35,
        "did you mean 'arrival'",
        shape=False,
    ),
    one("rule without plus", "+2h after arrival", "2h after arrival", 35, "takes a time rule"),
    one("hour 25", "at 10:30", "at 25:30", 60, 'from "00:00" to "23:59"'),
    one(
        "waits for itself",
        "after room",
        "after bill",
        51,
        "waits, in the end, for itself",
        shape=False,
    ),
    one(
        "reminder in words",
        "remind after: never",
        "remind after: tomorrow",
        50,
        "takes a duration",
    ),
    # money and gestures
    one("price in words", "price: 60", "price: sixty", 65, "takes an amount"),
    one("currency by its sign", "currency: MXN", "currency: $", 66, "three capital letters"),
    one("budget below nothing", "budget: 300", "budget: -300", 67, "takes an amount"),
    one("limit of half a role", ", day: 9.50}", "}", 69, "lacks the field 'day'"),
    one("limit of no role", "  staff: {", "  stuff: {", 69, "did you mean 'staff'"),
    one("gesture for free", "    cost: 30\n", "", 79, "lacks the field 'cost'"),
    one("three decimals", "cost: 4.50", "cost: '4.505'", 74, "takes an amount"),
    one("kind of gesture unknown", "kind: plain", "kind: plan", 81, "did you mean 'plain'"),
    one(
        "fits nothing", "fits: [bitter, very_bitter]", "fits: []", 76, "at least one of bitter"
    ),
    one("tier twice", "tiers: [gold]", "tiers: [gold, gold]", 77, "is said twice"),
    one(
        "gesture twice",
        "key: upgrade",
        "key: drink",
        79,
        "another gesture 'drink' in line 71",
        shape=False,
    ),
    # playbooks
    one(
        "nothing said first", ", en: I am so sorry", "", 85, "lacks the field 'en'", shape=False
    ),
    one("gesture twice in it", "[drink, upgrade]", "[drink, drink]", 87, "is said twice"),
    one(
        "gesture of no catalogue",
        "[drink, upgrade]",
        "[drink, upgrad]",
        87,
        "'upgrad' is not known; did you mean 'upgrade'? allowed: drink, upgrade",
        shape=False,
    ),
    one(
        "instead of no playbook",
        "instead of: room_trouble",
        "instead of: room_troubl",
        91,
        "'room_troubl' is not known; did you mean 'room_trouble'?",
        shape=False,
    ),
    one("no such reason", "[noise]", "[nois]", 92, "did you mean 'noise'?", shape=False),
    one(
        "for some, instead of nothing",
        "    instead of: room_trouble\n",
        "",
        89,
        "not 'instead_of' which playbook",
        shape=False,
    ),
    Broken(
        "instead of another, always",
        (("    reasons: [noise]\n    fits: [very_bitter]\n    tiers: [gold]\n", ""),),
        ((89, "nothing of when it comes instead; allowed: reasons"),),
        shape=False,
    ),
    one("approved by nobody", "approve: supervisor", "approve: owner", 88, "allowed: staff"),
    # tiers
    one("worth in words", "worth: 2.5", "worth: much", 97, "takes a number from 1 to 10"),
    one("worth of nothing", "worth: 2.5", "worth: 0", 97, "takes a number from 1 to 10"),
    one("tier named twice", "name: Silver", "name: gold", 98, "said twice", shape=False),
    one("tier without a name", "{name: Silver}", "{worth: 2}", 98, "lacks the field 'name'"),
    # winning back
    one(
        "missed from when",
        "{after: 60d, offer: drink}",
        "{offer: drink}",
        100,
        "lacks the field",
    ),
    one(
        "offer of no catalogue",
        "60d, offer: drink",
        "60d, offer: drinks",
        100,
        "did you mean 'drink'?",
        shape=False,
    ),
    # YAML itself
    one("tab", "    team: kitchen", "\tteam: kitchen", 48, "by a tab", shape=False),
    one(
        "no colon",
        "    team: kitchen",
        "    team kitchen",
        48,
        "without its colon",
        shape=False,
    ),
    one(
        "colon in a text",
        "      en: Fine?",
        "      en: Tell us: fine?",
        55,
        "with a colon in it needs quotes",
        shape=False,
    ),
    one(
        "quote not closed",
        "      es: ¿Bien?",
        '      es: "¿Bien?',
        54,
        "quotation mark opened here",
        shape=False,
    ),
    one(
        "bracket not closed",
        "faces: [a, b, c, d, e]",
        "faces: [a, b, c, d, e",
        34,
        "bracket opened here",
        shape=False,
    ),
    one(
        "indented too far",
        "    need: personal",
        "      need: personal",
        47,
        "is not readable as YAML",
        shape=False,
    ),
    one(
        "sign at the beginning",
        "      en: Fine?",
        "      en: @home fine?",
        55,
        "begins with this sign",
        shape=False,
    ),
    one("anchor", "key: inn", "key: &k inn", 1, "anchors (&)", shape=False),
    one("alias", "team: kitchen", "team: *k", 48, "aliases (*)", shape=False),
    one("type", "key: inn", "key: !!str inn", 1, "types (!)", shape=False),
    one("two documents", "steps:", "---\nsteps:", 24, "a second document", shape=False),
    # together, as it happens
    Broken(
        "everything at once",
        (
            ("[es, en]", "[es, en, fr]"),
            ("most a day: 2", "most a day: two"),
            ("touchpoint: place", "touchpoint: room"),
            ("stage: table", "stagee: table"),
            ("at 10:30", "at 10.30"),
            ("rest: 14d", "rest: 2 weeks"),
            ("12-25", "25-12"),
        ),
        (
            (3, "'fr' is not known"),
            (12, "whole number"),
            (13, "takes a duration"),
            (23, "takes a day"),
            (28, "'room' is not known"),
            (42, "lacks the field 'stage'"),
            (46, "did you mean 'stage'"),
            (60, "takes a time of day"),
        ),
    ),
    Broken(
        "a broken line and wrong values",
        (
            ("    team: kitchen", "    team kitchen"),
            ("most a day: 2", "most a day: two"),
            ("need: practical", "need: both"),
        ),
        ((12, "whole number"), (30, "'both' is not known"), (48, "without its colon")),
        shape=False,
    ),
    Broken(
        "tabs and a wrong word",
        (
            ("    touchpoint: place", "\ttouchpoint: plaza"),
            ("    team: kitchen", "\tteam: kitchen"),
        ),
        ((28, "by a tab"), (28, "'plaza' is not known"), (48, "by a tab")),
        shape=False,
    ),
    Broken(
        "two steps copied and not changed",
        (
            ("key: dinner", "key: room"),
            ("key: bill", "key: room"),
            ("closing: bill", "closing: room"),
        ),
        ((42, "another step 'room'"), (51, "another step 'room'")),
        shape=False,
    ),
    Broken(
        "translated by a machine",
        (
            ("touchpoint: place", "touchpoint: lugar"),
            ("stage: during", "stage: durante"),
            ("critical: yes", "critical: sí"),
            ("need: practical", "need: práctica"),
        ),
        ((28, "'lugar' is not known"), (30, "'práctica'"), (32, "'sí'"), (9, "'durante'")),
        shape=True,
    ),
]
