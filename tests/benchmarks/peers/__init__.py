"""The programs we are compared with, each a small bot as its library's manual writes it."""
