"""Pictures: the ring of a cycle, posters with their codes; the only room that draws."""
