"""The steps of one place or several, whatever cycle and version they are of."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from sqlmodel import Session

from bot.domain.cycle import Cycle
from bot.domain.figures import StepFigures
from bot.flows import maps
from storage.queries import sites as site_rows
from storage.tables import CycleVersion, Site
from storage.vocabulary import Language

Steps = dict[str, StepFigures]  # in the order of the cycles


def steps(session: Session, sites: Sequence[Site], told: Collection[str]) -> Steps:
    """Return the steps that figures tell of; a key that several cycles have is one step."""
    found: Steps = {}
    for site in sites:
        for version in site_rows.current_cycles(session, site.id or 0):
            for one in of_version(session, version):
                found.setdefault(one.key, one)
    for key in sorted(set(told) - found.keys()):
        found[key] = gone(session, sites, key)
    return {key: one for key, one in found.items() if key in told}


def of_version(session: Session, version: CycleVersion) -> Iterator[StepFigures]:
    cycle = maps.cycle(session, version.id or 0)
    for key in (step.key for step in cycle.steps):
        yield of_step(cycle, key, version.site_id)


def of_step(cycle: Cycle, key: str, site_id: int) -> StepFigures:
    one = cycle.step(key)
    return StepFigures(
        key=key,
        names=dict(one.names),
        team=one.team,
        stage=one.stage,
        critical=one.critical,
        closing=key == cycle.closing,
        site=site_id,
    )


def gone(session: Session, sites: Sequence[Site], key: str) -> StepFigures:
    """Return a step that no cycle has any more, as the newest that had it called it."""
    for site in sites:
        for version in site_rows.retired_cycles(session, site.id or 0):
            for one in of_version(session, version):
                if one.key == key:
                    return replace(one, critical=False)
    return StepFigures(key=key, names={}, team="")


def labels(
    session: Session, sites: Sequence[Site]
) -> dict[tuple[str, str], dict[Language, str]]:
    """Return what each reason of each step is called."""
    found: dict[tuple[str, str], dict[Language, str]] = {}
    for site in sites:
        for version in site_rows.current_cycles(session, site.id or 0):
            for step in maps.cycle(session, version.id or 0).steps:
                for reason in step.reasons:
                    found.setdefault((step.key, reason.key), dict(reason.labels))
    return found
