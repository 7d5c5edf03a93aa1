"""The people's side: what phones do, what they show, and the switches for faults and time."""
