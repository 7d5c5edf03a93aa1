"""The ready service cycles, and the reader that checks them."""
