"""Texts and captions of the bot: what is refused before the chat is known, and after."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from bot.sandbox.entities import EntityError, read, settle
from bot.sandbox.parameters import Parameters
from bot.sandbox.refusals import bad
from bot.sandbox.world.state import World

Json = dict[str, Any]
TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
REMEMBERED = 4096
MENTION = "text_mention"


@dataclass(slots=True)
class Marked:
    """A text whose marks are read; the rest is checked once the chat is known."""

    plain: str
    marks: list[Json]
    settled: tuple[str, list[Json]] | None = None

    def as_text(self, world: World) -> Json:
        """Return the fields of a text message, or refuse."""
        text, entities = self._settled(allow_empty=False)
        if len(text) > TEXT_LIMIT:
            raise bad("message is too long")
        entities = _with_people(world, entities)
        return {"text": text, "entities": entities} if entities else {"text": text}

    def as_caption(self, world: World) -> Json:
        """Return the fields of a caption, none for an empty one, or refuse."""
        if not self.plain:
            return {}
        caption, entities = self._settled(allow_empty=True)
        if len(caption) > CAPTION_LIMIT:
            raise bad("message caption is too long")
        if not caption:
            return {}
        entities = _with_people(world, entities)
        fields: Json = {"caption": caption}
        if entities:
            fields["caption_entities"] = entities
        return fields

    def _settled(self, *, allow_empty: bool) -> tuple[str, list[Json]]:
        if self.settled is None:
            try:
                self.settled = settle(self.plain, self.marks, allow_empty=allow_empty)
            except EntityError as problem:
                raise bad(str(problem)) from None
        return self.settled


def _with_people(world: World, entities: list[Json]) -> list[Json]:
    """Put the whole person into a mention by number; of people the bot never saw it is none."""
    if not any(one["type"] == MENTION for one in entities):
        return entities
    known = {
        person.id: person.as_user()
        for one in entities
        if one["type"] == MENTION
        and (person := world.people.by_id.get(one["user"]["id"])) is not None
        and (person.started or person.seen)
    }
    return [
        one | {"user": known[one["user"]["id"]]} if one["type"] == MENTION else one
        for one in entities
        if one["type"] != MENTION or one["user"]["id"] in known
    ]


def read_text(p: Parameters) -> Marked:
    """Read `text`, refusing what is refused before the chat is looked at."""
    text = p.text("text")
    if not text:
        raise bad("message text is empty")
    mode, given = p.text("parse_mode"), _given(p, "entities")
    return marked(text, mode, given, allow_empty=False)


def read_caption(p: Parameters) -> Marked:
    """Read `caption`, which may be missing."""
    mode, given = p.text("parse_mode"), _given(p, "caption_entities")
    return marked(p.text("caption"), mode, given, allow_empty=True)


def _given(p: Parameters, field: str) -> Any:  # noqa: ANN401
    if field not in p.values:
        return None
    try:
        return p.tree(field)
    except ValueError:
        return None


def marked(text: str, mode: str, entities: Any, *, allow_empty: bool) -> Marked:  # noqa: ANN401
    """Turn a marked text into a plain one with entities."""
    try:
        if isinstance(entities, list):
            return Marked(*read(text, mode or None, entities, allow_empty=True))
        # captions may settle to nothing and texts may not, so they are kept apart
        return _remembered(text, mode, allow_empty)
    except EntityError as problem:
        raise bad(str(problem)) from None


@lru_cache(maxsize=REMEMBERED)
def _remembered(text: str, mode: str, _: bool) -> Marked:  # noqa: FBT001  part of the key
    """Read a text once: a bot says the same to many, and nobody changes what comes back."""
    return Marked(*read(text, mode or None, None, allow_empty=True))
