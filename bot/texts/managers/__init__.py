"""What is said to those who manage and set up; read where it is first said."""
