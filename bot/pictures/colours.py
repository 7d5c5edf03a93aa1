"""Colours: blue and vermilion, which every kind of eye tells apart, on warm paper."""

PAPER = "#fbf9f4"
WHITE = "#ffffff"
INK = "#1c2733"
SOFT = "#5d6875"  # words that explain
FAINT = "#d9d6cd"  # lines that only lead the eye
STELLAR = "#0a6ebd"
NEUTRAL = "#b9bfc6"
BITTER = "#d4470c"
GOLD = "#f2b01e"
NOTED = "#7a5200"  # what is paused, new or changed
