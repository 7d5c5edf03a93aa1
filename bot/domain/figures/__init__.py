"""The figures of a period: counted once, and the same in words, pictures and tables."""

from bot.domain.figures.comparison import Beside, compared
from bot.domain.figures.parts import (
    Asked,
    CaseFigures,
    ComplaintFigures,
    GiftFigures,
    OpenCase,
    PersonFigures,
    Place,
    ReasonFigures,
    StepFigures,
    Tally,
    TeamFigures,
    WinBackFigures,
)
from bot.domain.figures.period import Figures, data, read
from bot.domain.figures.series import Point, Series, read_series, series_data

__all__ = [
    "Asked",
    "Beside",
    "CaseFigures",
    "ComplaintFigures",
    "Figures",
    "GiftFigures",
    "OpenCase",
    "PersonFigures",
    "Place",
    "Point",
    "ReasonFigures",
    "Series",
    "StepFigures",
    "Tally",
    "TeamFigures",
    "WinBackFigures",
    "compared",
    "data",
    "read",
    "read_series",
    "series_data",
]
