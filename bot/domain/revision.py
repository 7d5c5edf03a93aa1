"""What a new version of a cycle changes for those who know the old one."""

from dataclasses import dataclass, field

from bot.domain.cycle import Cycle, Frozen


@dataclass(frozen=True)
class Revision:
    """The steps that come, go and change, and what changes for all of them."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: dict[str, tuple[str, ...]] = field(default_factory=dict)  # fields by step
    general: tuple[str, ...] = ()  # fields of the cycle as a whole
    reordered: bool = False

    def __bool__(self) -> bool:
        return bool(
            self.added or self.removed or self.changed or self.general or self.reordered
        )


def compare(old: Cycle | None, new: Cycle) -> Revision:
    """Return what is new; against no old version every step is."""
    if old is None:
        return Revision(added=tuple(one.key for one in new.steps))
    before = {one.key: one for one in old.steps}
    after = {one.key: one for one in new.steps}
    differing = {key: differences(before[key], after[key]) for key in after if key in before}
    return Revision(
        added=tuple(key for key in after if key not in before),
        removed=tuple(key for key in before if key not in after),
        changed={key: names for key, names in differing.items() if names},
        general=tuple(name for name in differences(old, new) if name != "steps"),
        reordered=[key for key in before if key in after]
        != [key for key in after if key in before],
    )


def differences(old: Frozen, new: Frozen) -> tuple[str, ...]:
    """Return the names of the fields in which two of a kind differ."""
    return tuple(
        name for name in type(new).model_fields if getattr(old, name) != getattr(new, name)
    )
