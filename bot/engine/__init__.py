"""Who carries a row of work: embedded, as tasks of this process."""
