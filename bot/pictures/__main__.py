"""python -m bot.pictures: reads an order, writes the file; started for each picture."""

import json
import sys

from bot.pictures import orders

if __name__ == "__main__":
    sys.stdout.buffer.write(orders.drawn(json.load(sys.stdin)))
