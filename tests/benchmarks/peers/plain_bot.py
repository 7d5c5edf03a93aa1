"""The plain bot: python-telegram-bot as it comes, one row a tap by SQLModel's async session."""

import asyncio
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlmodel import Field, SQLModel
from sqlmodel.ext.asyncio.session import AsyncSession
from telegram import CallbackQuery, Update
from telegram.ext import CallbackQueryHandler, CommandHandler, ContextTypes

from tests.benchmarks.peers.brief import read
from tests.benchmarks.peers.ptb_bare import answered, ask, builder, serve


class Impression(SQLModel, table=True):
    """One tap."""

    id: int | None = Field(default=None, primary_key=True)
    person: int
    message: int
    face: int
    at: datetime


def engine_of(path: str) -> AsyncEngine:
    engine = create_async_engine(f"sqlite+aiosqlite:///{path}")

    @event.listens_for(engine.sync_engine, "connect")
    def durable(connection: Any, _record: object) -> None:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")

    return engine


async def prepare(engine: AsyncEngine) -> None:
    async with engine.begin() as connection:
        await connection.run_sync(SQLModel.metadata.create_all)


async def tapped(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    query = update.callback_query
    assert isinstance(query, CallbackQuery)
    assert query.message is not None
    async with AsyncSession(context.bot_data["engine"]) as session:
        session.add(
            Impression(
                person=query.from_user.id,
                message=query.message.message_id,
                face=int(query.data or 0),
                at=datetime.now(UTC),
            )
        )
        await session.commit()
    await answered(query, context)


def main() -> None:
    brief = read()
    asyncio.run(prepare(engine_of(brief.database)))
    application = builder(brief).build()
    application.bot_data["engine"] = engine_of(brief.database)
    application.add_handler(CommandHandler("start", ask))
    application.add_handler(CallbackQueryHandler(tapped))
    serve(application, brief)


if __name__ == "__main__":
    main()
