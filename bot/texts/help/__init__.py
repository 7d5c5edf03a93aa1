"""What /help says, and the menu: all that is read in a language that nobody speaks."""
