"""The files of an export, written by a process of their own."""
