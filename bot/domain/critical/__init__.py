"""Which steps of a cycle decide whether a customer stays."""
