"""What is said is said in both languages, and what is printed is true."""
