"""What is woken by the clock or by work that waits."""
