"""Settings: what a place says of itself, read, typed, shown and set."""

from datetime import datetime, time

from sqlmodel import Session

from bot.domain import rules
from bot.flows import duty, menus
from bot.flows.content import Content, button, key, says
from storage.queries import people as person_rows
from storage.queries import sites
from storage.tables import Proposal, Site
from storage.vocabulary import Language

NAME, ZONE, LANGUAGE, QUIET, COMPLAINTS = "name", "zone", "language", "quiet", "complaints"
FIELDS = (NAME, ZONE, LANGUAGE, QUIET, COMPLAINTS)
MOST_DAYS = 365  # to answer a complaint


def value(site: Site, field: str) -> str | None:
    """Return a setting as it can wait in a row."""
    match field:
        case "name":
            return site.name
        case "zone":
            return site.zone
        case "language":
            return site.language.value
        case "quiet":
            return quiet(site)
        case "complaints":
            return str(site.complaint_days)
        case _:
            raise KeyError(field)


def quiet(site: Site) -> str | None:
    if site.quiet_from is None or site.quiet_until is None:
        return None
    return f"{site.quiet_from:%H:%M}-{site.quiet_until:%H:%M}"


def read(field: str, text: str) -> str | None:
    """Return what was typed as the place holds it; ValueError if it can't be that."""
    match field:
        case "name":
            return rules.name(text)
        case "zone":
            return rules.zone(text)
        case "quiet":
            return rules.quiet(text)
        case "complaints":
            return str(rules.count(text, 1, MOST_DAYS))
        case _:
            return rules.languages(text)[0]


def worded(field: str, held: str | None) -> object:
    """Return a setting as a slot of a text."""
    if held is None:
        return key("value.none")
    if field == LANGUAGE:
        return key(f"language.{held}")
    return str(held)


def standing(session: Session, proposal: Proposal) -> str | None:
    """Return how matters stand, to be compared with what was shown."""
    return value(session.get_one(Site, proposal.site_id), proposal.subject)


def preview(_session: Session, proposal: Proposal, site: Site) -> Content:
    """Return what a change of a setting would be."""
    return says(
        "proposal.site",
        [button("agree", proposal.id or 0, say="button.confirm")],
        [button("decline", proposal.id or 0, say="button.cancel")],
        place=site.name,
        **words(proposal),
        note=key(f"setting.note.{proposal.subject}"),
    )


def words(proposal: Proposal) -> dict[str, object]:
    return {
        "field": key(f"setting.{proposal.subject}"),
        "before": worded(proposal.subject, proposal.before),
        "after": worded(proposal.subject, proposal.after),
    }


def apply(session: Session, site: Site, proposal: Proposal, now: datetime) -> None:
    """Make the change that was confirmed, with all that follows from it."""
    after = proposal.after or ""
    match proposal.subject:
        case "name":
            site.name = after
        case "zone":
            site.zone = after
            shifts_anew(session, site, now)
        case "language":
            site.language = Language(after)
            groups_anew(session, site, now)
        case "quiet":
            begins, _, ends = after.partition("-")
            site.quiet_from = time.fromisoformat(begins) if begins else None
            site.quiet_until = time.fromisoformat(ends) if ends else None
        case _:
            site.complaint_days = int(after)
    session.add(site)


def shifts_anew(session: Session, site: Site, now: datetime) -> None:
    """By other clocks, shifts end at another moment."""
    session.flush()
    for post, _ in person_rows.staff_of(session, site.id or 0):
        if post.hours is not None and post.zone is None:
            duty.plan(session, post, now)


def groups_anew(session: Session, site: Site, now: datetime) -> None:
    """The groups of the place are offered their commands in its language."""
    session.flush()
    for chat_id in dict.fromkeys(sites.groups_of(session, site.id or 0)):
        menus.of_group(session, chat_id, site.language, now)
