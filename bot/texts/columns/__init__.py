"""What the columns of an export are called and mean; read only where one is written."""
