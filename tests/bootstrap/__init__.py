"""The verbs of the command line, the settings, and the pace of rehearsals."""
