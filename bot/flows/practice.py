"""Practice: how the staff of a place do in their drills, for its managers."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlmodel import Session

from bot.domain.drill import Trained, trained
from bot.flows import people
from bot.flows.content import Content, key, says
from bot.flows.people import Who
from storage.queries import drills
from storage.queries import people as person_rows
from storage.tables import Drill, Site
from storage.vocabulary import Role

SPAN = timedelta(days=90)


def ask(session: Session, who: Who, now: datetime) -> None:
    """Answer /drill all: every place of a manager's, with its training times."""
    manager = people.meet(session, who, now)
    people.places_of(session, manager, Role.MANAGER)  # or it is refused
    places = people.sites_of(session, manager, Role.MANAGER)
    lines = [line for site in places for line in told(session, site, now)]
    people.reply(session, manager, who, says("drill.all", days=SPAN.days, lines=lines), now)


def told(session: Session, site: Site, now: datetime) -> list[Content]:
    """Return what is said of one place: all of them together, then each who agreed to that."""
    found = drills.at(session, site.id or 0, now - SPAN)
    if not found:
        return [key("drill.nobody", place=site.name)]
    lines = [line(f"{site.name}", [one for one, _ in found])]
    if not site.people_figures:
        return lines
    named: dict[int, tuple[str, list[Drill]]] = {}
    for drill, name in found:
        named.setdefault(drill.person_id, (name, []))[1].append(drill)
    lines += [line(f"– {name}", theirs) for name, theirs in named.values()]
    staff = person_rows.staff_of(session, site.id or 0)
    never = [person.name for _, person in staff if person.id not in named]
    return [*lines, key("drill.never", names=", ".join(never))] if never else lines


def line(name: str, found: Sequence[Drill]) -> Content:
    """Return one line: how many came to a good end, and the usual times."""
    sum_ = trained(
        [
            (one.recovered, one.begun_at, one.taken_at, one.spoken_at, one.done_at)
            for one in found
        ]
    )
    return key("drill.line", who=name, good=sum_.good, n=sum_.n, **times(sum_))


def times(sum_: Trained) -> Content:
    said = {"taken": sum_.taken, "spoken": sum_.spoken, "done": sum_.done}
    return {name: "–" if one is None else {"span": one} for name, one in said.items()}
