"""What a manager was shown of a place or its people, until they confirm it or let it go."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime, word
from storage.vocabulary import DraftState, Proposed


class Proposal(SQLModel, table=True):
    """A change as it was previewed: from what to what."""

    id: int | None = Field(default=None, primary_key=True)
    site_id: int = Field(foreign_key="site.id", index=True)
    person_id: int = Field(foreign_key="person.id", index=True)  # who was shown it
    what: Proposed = word(Proposed)
    subject: str  # the name of a field, or the number of a post
    before: str | None = None
    after: str | None = None
    state: DraftState = word(DraftState, default=DraftState.OPEN)
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
